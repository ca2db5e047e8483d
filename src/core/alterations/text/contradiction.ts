import { mrzCells } from '../../document/mrzGeometry.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { VizField } from '../../document/vizFields.ts';
import { type FieldPlace, MRZ_TABLES } from '../../mrz/formats.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import type { Box } from '../../units/shape.ts';
import type { PairSite, RegionSite } from '../act.ts';
import type { Run } from './zoneText.ts';

/** Where the machine-readable zone says the same as an entry. */
const COPY_OF: Readonly<Partial<Record<VizField, MrzField>>> = {
  documentCode: 'documentCode',
  issuingState: 'issuingState',
  documentNumber: 'documentNumber',
  primaryIdentifier: 'name',
  secondaryIdentifier: 'name',
  nationality: 'nationality',
  birthDate: 'birthDate',
  sex: 'sex',
  expiryDate: 'expiryDate',
  personalNumber: 'personalNumber',
};

export function regionOf(face: string, ...boxes: readonly Box[]): RegionSite {
  return { kind: 'region', face, areas: boxes.map(box => ({ kind: 'rectangle', ...box })) };
}

/** The field of the zone that repeats an entry; null where none does or there is no zone. */
export function mrzFieldOf(specimen: Specimen, field: VizField): FieldPlace | null {
  if (specimen.mrz === null) return null;
  return MRZ_TABLES[specimen.format].fields.find(({ name }) => name === COPY_OF[field]) ?? null;
}

/** The entry that repeats a field of the zone, as the room the issuer keeps for it; null where none does. */
export function entryRegionOf(specimen: Specimen, field: MrzField): RegionSite | null {
  const copies = Object.entries(COPY_OF)
    .filter(([, copy]) => copy === field)
    .map(([name]) => name);
  const entries = specimen.entries.filter(({ field: name, text }) => copies.includes(name) && text !== '');
  return entries.length === 0 ? null : regionOf(entries[0]!.face, ...entries.map(({ box }) => box));
}

/** The cells of characters of the zone. */
export function cellsOf({ mrz, format }: Specimen, ...runs: readonly Run[]): RegionSite {
  return regionOf(mrz!.face, ...runs.map(({ line, from, to }) => mrzCells(format, line, from, to)));
}

/** The printed entry against the zone, where the page says the same fact twice. */
export function pairsWith(specimen: Specimen, field: MrzField, second: RegionSite): readonly PairSite[] {
  const first = entryRegionOf(specimen, field);
  return first === null ? [] : [{ kind: 'pair', first, second, fact: field }];
}

/** Where a personal number begins with the date of birth it contradicts another one, in print and in the zone. */
export function personalNumberPairs(specimen: Specimen, first: RegionSite): readonly PairSite[] {
  const { entries, holder } = specimen;
  const entry = entries.find(({ field }) => field === 'personalNumber');
  const born = holder.birthDate.slice(2).replaceAll('-', '');
  if (entry === undefined || !entry.text.startsWith(born)) return [];
  const field = mrzFieldOf(specimen, 'personalNumber');
  const copies = [regionOf(entry.face, entry.box), ...(field === null ? [] : [cellsOf(specimen, field)])];
  return copies.map(second => ({ kind: 'pair', first, second }));
}
