import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { VizField } from '../../../core/document/vizFields.ts';
import type { VisualPlace } from '../../../core/reader/visualReading.ts';

/** Entries that the machine-readable zone says too; reading more would only take longer. */
const TWICE_SAID: readonly VizField[] = [
  'documentCode',
  'issuingState',
  'documentNumber',
  'primaryIdentifier',
  'secondaryIdentifier',
  'nationality',
  'birthDate',
  'personalNumber',
  'sex',
  'expiryDate',
];

/** Where the model prints, on this face, what a reader holds against the machine-readable zone. */
export function visualPlaces({ entries }: Pick<Specimen, 'entries'>, face: FaceId): readonly VisualPlace[] {
  return entries
    .filter(entry => entry.face === face && TWICE_SAID.includes(entry.field))
    .map(({ field, box }) => ({ field, box }));
}

/** The face with the machine-readable zone, as the model has it; null where it has none. */
export function zoneFace({ zones }: Pick<Specimen, 'zones'>): FaceId | null {
  return zones.find(({ zone }) => zone === 'VII')?.face ?? null;
}
