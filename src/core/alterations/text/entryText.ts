import type { Specimen } from '../../document/specimen.ts';
import type { VizField } from '../../document/vizFields.ts';
import { measureEntries, type PrintedText } from '../../press/processes/measureEntries.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';

/** Entries that are printed words or figures, and may be tampered with by themselves. */
export const TEXT_FIELDS = [
  'documentCode',
  'issuingState',
  'documentNumber',
  'primaryIdentifier',
  'secondaryIdentifier',
  'nationality',
  'birthDate',
  'personalNumber',
  'sex',
  'birthPlace',
  'issueDate',
  'authority',
  'expiryDate',
] as const satisfies readonly VizField[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** A printed entry with the face it stands on and the box the issuer keeps for it. */
export type EntryText = PrintedText & { readonly field: VizField; readonly face: string; readonly room: Box };

/** The printed entry of a field, null where the document prints none. */
export function entryText(specimen: Specimen, field: VizField): EntryText | null {
  const entry = measureEntries(specimen).find(measured => measured.field === field);
  const room = specimen.entries.find(written => written.field === field)?.box;
  if (entry?.value == null || room === undefined) return null;
  return { ...entry.value, field, face: entry.face, room };
}

/** The cell of the characters `from` to `to` (from 1) of a printed text, with a little air above and below. */
export function cellOf({ box, carets }: PrintedText, from: number, to = from): Box {
  const [left, right] = [carets[from - 1]!, carets[to]!];
  return { x: mm(left), y: mm(box.y - 0.2), width: mm(right - left), height: mm(box.height + 0.4) };
}
