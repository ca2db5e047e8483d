import { describe, expect, it } from 'vitest';
import {
  endorsementArea,
  endorsementCorners,
  facingFace,
  layEndorsement,
} from '../../../src/core/document/endorsementPlace.ts';
import { visaMrz } from '../../../src/core/document/visaMrz.ts';
import { parseMrz } from '../../../src/core/mrz/parseMrz.ts';
import { applyAffine } from '../../../src/core/units/affine.ts';
import { deg, mm } from '../../../src/core/units/length.ts';
import { sampleBook, sampleStamp, sampleVisa } from './travel/sampleBook.ts';

const book = sampleBook();

describe('where an endorsement lies', () => {
  it('DOC-24 is upright as the page is read, clockwise by its angle', () => {
    const up = (changes: object) => {
      const map = layEndorsement({ ...sampleStamp('3 entry port-selwyn 2010-01-01'), ...changes }, book);
      const { x, y } = applyAffine(map, { x: 0, y: -10 });
      return [Math.round(x), Math.round(y)];
    };
    expect(up({})).toEqual([72, 22]);
    expect(up({ face: 'visa-1.verso' })).toEqual([52, 22]);
    expect(up({ angle: deg(90) })).toEqual([62, 32]);
  });

  it('DOC-24 has labels lie along the page, their zone at the fore-edge', () => {
    for (const [face, angle] of [
      ['visa-1.verso', 90],
      ['visa-1.recto', -90],
    ] as const) {
      const map = layEndorsement(sampleVisa({ face, angle: deg(angle) }), book);
      expect(applyAffine(map, { x: 0, y: 30 })).toEqual({ x: 58.5, y: 80 });
    }
    const corners = endorsementCorners(sampleVisa({ x: mm(20) }), book);
    expect(Math.min(...corners.map(({ x }) => x))).toBe(-32.5);
    const area = endorsementArea(sampleVisa({ x: mm(20) }), book);
    expect(area.kind === 'polygon' && Math.min(...area.points.map(({ x }) => x))).toBe(0);
  });

  it('DOC-24 knows the face that meets another when the book is shut', () => {
    expect(facingFace(book, 'visa-1.verso')).toBe('visa-2.recto');
    expect(facingFace(book, 'visa-2.recto')).toBe('visa-1.verso');
    expect([facingFace(book, 'cover.recto'), facingFace(book, 'visa-2.verso'), facingFace(book, 'x.recto')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('DOC-25 writes the zone of a visa from what the label says', () => {
    const lines = visaMrz(sampleVisa());
    expect(lines.ok && lines.value).toEqual([
      'V<QZMERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'ZM40281176UTO7408122F1012312<<<<<<<<',
    ]);
    const read = parseMrz((lines.ok ? lines.value : []).join('\n'));
    expect([read.format, read.problems.filter(({ severity }) => severity === 'error')]).toEqual(['MRV-B', []]);
  });
});
