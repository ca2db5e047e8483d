import { expect, test } from '@playwright/test';
import { LIGHTS } from '../../src/core/document/lights.ts';
import { openScript } from './bundleScript.ts';
import type { Agreement } from './lightbench/compareBackends.ts';

/** Levels of 255 by which channels of both backends may differ: on the average, and 995 of 1000 at most. */
const MEAN = 1;
const MOST = 12;

type Comparison = { compareBackends: (light: string) => Record<string, Agreement> | null };

test('draws every light alike with and without WebGL2: page, zoom, turn, flip, loupe, blend', async ({ page }) => {
  test.setTimeout(120_000);
  await openScript(page, 'lightbench/compareBackends.ts', 'compareBackends');
  for (const light of LIGHTS) {
    const agreements = await page.evaluate(
      chosen => (globalThis as unknown as Comparison).compareBackends(chosen),
      light,
    );
    expect(agreements, 'this browser has WebGL2').not.toBeNull();
    const apart = Object.entries(agreements ?? {}).filter(([, { mean, nearlyAll }]) => mean > MEAN || nearlyAll > MOST);
    expect(apart, light).toEqual([]);
  }
});
