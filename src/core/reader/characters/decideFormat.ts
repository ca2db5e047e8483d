import { MRZ_FORMATS, MRZ_TABLES, type MrzFormat } from '../../mrz/formats.ts';

/** What tells the format, besides the lines' text. `isWide`: two lines stand too far apart for a card's of three. */
export type ZoneShape = { readonly lines: number; readonly length: number; readonly isWide: boolean };

/** Formats the lines fall short of, or have: the format of zones that begin with V is a visa's. */
export function decideFormat({ lines, length, isWide }: ZoneShape, first: string): MrzFormat | null {
  const isVisa = first === 'V';
  const fits = MRZ_FORMATS.filter(name => {
    const table = MRZ_TABLES[name];
    return table.lineLength === length && table.lines >= lines && !(isWide && lines === 2 && table.lines === 3);
  });
  return fits.find(name => name.startsWith('MRV') === isVisa) ?? fits[0] ?? null;
}
