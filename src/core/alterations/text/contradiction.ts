import { mrzCells } from '../../document/mrzGeometry.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { VizField } from '../../document/vizFields.ts';
import { type FieldPlace, MRZ_TABLES } from '../../mrz/formats.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import type { Box } from '../../units/shape.ts';
import type { RegionSite } from '../act.ts';

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

/** The cells of a field of the zone, as a region of its face. */
export function fieldRegion(
  { mrz, format }: Specimen,
  { line, from, to }: Omit<FieldPlace, 'name' | 'kind' | 'checkedBy'>,
): RegionSite {
  if (mrz === null) throw new Error('the document has no machine-readable zone');
  return regionOf(mrz.face, mrzCells(format, line, from, to));
}

/** The entry that repeats a field of the zone, as the room the issuer keeps for it; null where none does. */
export function entryRegionOf(specimen: Specimen, field: MrzField): RegionSite | null {
  const copies = Object.entries(COPY_OF)
    .filter(([, copy]) => copy === field)
    .map(([name]) => name);
  const entries = specimen.entries.filter(({ field: name, text }) => copies.includes(name) && text !== '');
  return entries.length === 0 ? null : regionOf(entries[0]!.face, ...entries.map(({ box }) => box));
}
