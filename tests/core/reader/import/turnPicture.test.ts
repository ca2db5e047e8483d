import { describe, expect, it } from 'vitest';
import type { Orientation } from '../../../../src/core/reader/import/pictureHeader.ts';
import { turnPicture } from '../../../../src/core/reader/import/turnPicture.ts';

/** As EXIF 2.32 draws it: what lies stored so is to be seen as `ABC / DEF`. */
const STORED: Readonly<Record<Orientation, readonly string[]>> = {
  1: ['ABC', 'DEF'],
  2: ['CBA', 'FED'],
  3: ['FED', 'CBA'],
  4: ['DEF', 'ABC'],
  5: ['AD', 'BE', 'CF'],
  6: ['CF', 'BE', 'AD'],
  7: ['FC', 'EB', 'DA'],
  8: ['DA', 'EB', 'FC'],
};

describe('turnPicture', () => {
  it('RDR-91 turns and mirrors a picture as its file says', () => {
    for (const [orientation, rows] of Object.entries(STORED)) {
      const data = Uint8Array.from([...rows.join('')].flatMap(letter => [letter.charCodeAt(0), 0, 0, 255]));
      const stored = { width: rows[0]!.length, height: rows.length, data, pxPerMm: 4 };
      const seen = turnPicture(stored, Number(orientation) as Orientation);
      const letters = Array.from({ length: 6 }, (_, i) => String.fromCharCode(seen.data[4 * i]!)).join('');
      expect({ ...seen, data: letters }, orientation).toEqual({ width: 3, height: 2, data: 'ABCDEF', pxPerMm: 4 });
    }
  });
});
