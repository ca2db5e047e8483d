import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SHEETS } from '../../src/core/press/display/sheets.ts';
import { drawLeaf } from '../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../src/core/press/pressSheet.ts';
import { mm } from '../../src/core/units/length.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { readPortrait } from '../../src/node/readPortrait.ts';
import { readCollection } from '../../src/tools/readCollection.ts';
import { openScript } from './bundleScript.ts';
import { digestLists } from './press/listsOf.ts';
import type { BrowserPress, SentOrder } from './press/pressInBrowser.ts';

type Script = { pressInBrowser: (...order: readonly unknown[]) => BrowserPress };
const ROOT = join(import.meta.dirname, '..', '..');
/** Text, a piece of the portrait, the machine-readable zone: mm. */
const REGIONS = {
  entries: { x: mm(40), y: mm(18), width: mm(60), height: mm(40) },
  portrait: { x: mm(5), y: mm(20), width: mm(30), height: mm(30) },
  'machine-readable zone': { x: mm(5), y: mm(68), width: mm(115), height: mm(14) },
};
const PX_PER_MM = 300 / 25.4;

/** Canvases round the edges of a shape differently; nothing else may differ. Levels of 255, shares of all channels. */
const TOLERANCE = { mean: 0.7, far: 0.02 };

function compare(node: Uint8ClampedArray, browser: string): { readonly mean: number; readonly far: number } {
  let sum = 0;
  let far = 0;
  for (let i = 0; i < node.length; i++) {
    const apart = Math.abs(node[i]! - browser.charCodeAt(i));
    sum += apart;
    if (apart > 16) far++;
  }
  return { mean: sum / node.length, far: far / node.length };
}

test('presses the same page in Node and in the browser: lists number by number, pixels within tolerance', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { designs } = await readCollection(ROOT);
  const design = designs.find(({ specimen, inks }) => specimen.id === 'orvelia-2016' && inks !== null);
  const recipe = design?.leaves.find(({ leaf }) => leaf === 'data');
  if (design?.inks == null || recipe === undefined) throw new Error('the data leaf of Orvelia is not there');
  const { specimen, inks } = design;
  const portrait = await readPortrait(ROOT, specimen.holder.person);
  const leaf = drawLeaf({ specimen, recipe, inks, portrait });
  const sent: SentOrder = {
    specimen,
    recipe,
    inks,
    portrait: { ...portrait, rgb: [...portrait.rgb], mask: [...portrait.mask.pixels] },
  };
  await openScript(page, 'press/pressInBrowser.ts', 'pressInBrowser');
  const easel = makeNodeEasel();
  for (const [name, region] of Object.entries(REGIONS)) {
    const pressed = await page.evaluate(
      ([order, sheets, part, scale]) => (globalThis as unknown as Script).pressInBrowser(order, sheets, part, scale),
      [sent, SHEETS, region, PX_PER_MM] as const,
    );
    expect(pressed.lists, name).toEqual(digestLists(leaf));
    for (const sheet of SHEETS) {
      const node = pressSheet(faceOf(leaf, 'verso'), sheet, { region, pxPerMm: PX_PER_MM }, easel).data;
      const { mean, far } = compare(node, pressed.sheets[sheet]!);
      expect(mean, `${sheet} of ${name}`).toBeLessThanOrEqual(TOLERANCE.mean);
      expect(far, `${sheet} of ${name}`).toBeLessThanOrEqual(TOLERANCE.far);
    }
  }
});
