import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawLeaf } from '../../src/core/press/drawLeaf.ts';
import { faceOf } from '../../src/core/press/pressSheet.ts';
import { mm } from '../../src/core/units/length.ts';
import { lightFace, pressForLights } from '../../src/node/lightFace.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { readPortrait } from '../../src/node/readPortrait.ts';
import { readCollection } from '../../src/tools/readCollection.ts';
import { readMrzPixels } from './readPixels.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const REGION = { x: mm(0), y: mm(62), width: mm(125), height: mm(26) };
/** Middles of the upper and the lower line, mm from the top edge (ICAO Doc 9303-4: 15.75 and 9.40 from the bottom). */
const MIDDLES = [72.25, 78.6];

describe('the machine-readable zone of a pressed page', () => {
  it('is read back from its pixels, in white light and in infrared', async () => {
    const { designs } = await readCollection(ROOT);
    const pressed = designs.filter(({ inks, specimen }) => inks !== null && specimen.mrz !== null);
    expect(pressed.length).toBeGreaterThan(0);
    for (const { specimen, inks, leaves } of pressed) {
      const face = specimen.mrz!.face;
      const recipe = leaves.find(({ leaf }) => face === `${leaf}.verso`)!;
      const portrait = await readPortrait(ROOT, specimen.holder.person);
      const drawing = faceOf(drawLeaf({ specimen, recipe, inks: inks!, portrait }), 'verso');
      const look = { region: REGION, pxPerMm: 300 / 25.4, upright: 'landscape' } as const;
      const set = pressForLights(drawing, ['white', 'ir'], look, makeNodeEasel());
      for (const light of ['white', 'ir'] as const) {
        expect(readMrzPixels(lightFace(set, light, look), look.pxPerMm, REGION.y, MIDDLES), light).toEqual(
          specimen.mrz!.lines,
        );
      }
    }
  });
});
