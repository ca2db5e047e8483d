import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { LIGHTS } from '../../src/core/document/lights.ts';
import type { Agreement } from './lightbench/compareBackends.ts';

/** Levels of 255 by which channels of both backends may differ: on the average, and 995 of 1000 at most. */
const MEAN = 1;
const MOST = 12;

type Comparison = { compareBackends: (light: string) => Record<string, Agreement> | null };

/** The comparison as one script, bundled for this test alone. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('lightbench/compareBackends.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

async function openComparison(page: Page, script: string): Promise<void> {
  await page.route('**/lightbench.html', route =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="lightbench.js"></script>' }),
  );
  await page.route('**/lightbench.js', route => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto('./lightbench.html');
  await page.waitForFunction(() => 'compareBackends' in globalThis);
}

test('draws every light alike with and without WebGL2: page, zoom, turn, flip, loupe, blend', async ({ page }) => {
  test.setTimeout(120_000);
  await openComparison(page, await bundle());
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
