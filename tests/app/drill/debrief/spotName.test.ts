import { describe, expect, it } from 'vitest';
import { nameRegion } from '../../../../src/app/drill/debrief/spotName.ts';
import { mrzCells } from '../../../../src/core/document/mrzGeometry.ts';
import { gridOf } from '../../../../src/core/units/grid.ts';
import { mm } from '../../../../src/core/units/length.ts';
import { rasterise } from '../../../../src/core/units/rasterise.ts';
import { areaSchema } from '../../../../src/core/units/shape.ts';
import { ORVELIA } from './cases.ts';

const GRID = gridOf({ width: mm(125), height: mm(88) });

function nameAt(x: number, y: number, width: number, height: number, face = 'data.verso') {
  return nameRegion(ORVELIA, face, rasterise(areaSchema.parse({ kind: 'rectangle', x, y, width, height }), GRID));
}

describe('what part of a face is called', () => {
  it('is the entry it covers, or the entry it is a small part of', () => {
    const { box } = ORVELIA.entries.find(({ field }) => field === 'expiryDate')!;
    expect(nameAt(box.x, box.y, box.width, box.height)).toMatchObject({ kind: 'entry', field: 'expiryDate' });
    expect(nameAt(box.x + 17, box.y + 0.3, 1.8, 2.4)).toMatchObject({ kind: 'entry', field: 'expiryDate' });
  });

  it('is the feature most like it', () => {
    expect(nameAt(28.8, 41, 18.4, 22.4)).toMatchObject({ kind: 'feature', term: 'O1' });
  });

  it('is the field of the machine-readable zone, to the character', () => {
    const name = (from: number, to: number) => {
      const { x, y, width, height } = mrzCells('TD3', 2, from, to);
      return nameAt(x, y, width, height);
    };
    expect(name(15, 15)).toMatchObject({ kind: 'mrz', field: 'birthDate', at: 2 });
    expect(name(14, 19)).toMatchObject({ kind: 'mrz', field: 'birthDate', at: null });
    expect(name(44, 44)).toMatchObject({ kind: 'mrz', field: 'compositeCheck', at: null });
    expect(name(1, 44)).toMatchObject({ kind: 'mrz', field: null });
  });

  it('is at least the face', () => {
    expect(nameAt(60, 40, 1, 1, 'cover.verso').face).toBe('cover.verso');
  });
});
