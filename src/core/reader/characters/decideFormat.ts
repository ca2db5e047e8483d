import { MRZ_FORMATS, MRZ_TABLES, type MrzFormat } from '../../mrz/formats.ts';

/** Formats the lines fall short of, or have: the format of zones that begin with V is a visa's. */
export function decideFormat(lines: number, length: number, first: string): MrzFormat | null {
  const isVisa = first === 'V';
  const fits = MRZ_FORMATS.filter(name => MRZ_TABLES[name].lineLength === length && MRZ_TABLES[name].lines >= lines);
  return fits.find(name => name.startsWith('MRV') === isVisa) ?? fits[0] ?? null;
}
