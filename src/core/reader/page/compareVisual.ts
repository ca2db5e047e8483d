import type { FaceId } from '../../document/face.ts';
import { DOCUMENT_FORMATS } from '../../document/formats.ts';
import { mrzCells } from '../../document/mrzGeometry.ts';
import { MRZ_TABLES, type MrzFormat } from '../../mrz/formats.ts';
import { placeOf } from '../../mrz/mrzGrid.ts';
import type { Box } from '../../units/shape.ts';
import type { VisualField, VisualPlace } from '../visualReading.ts';
import { editDistance } from './editDistance.ts';
import type { CheckPlace, CheckReason, CheckRow, CheckState } from './inspection.ts';
import { isReadSurely } from './isReadSurely.ts';
import { type ReadZone, rowPlace } from './judgeZone.ts';
import type { ReaderModel } from './readerModel.ts';
import { type VisualTwin, writeVisual } from './writeVisual.ts';

export type ReadVisual = {
  readonly read: ReadZone;
  readonly model: ReaderModel | null;
  readonly visual: readonly VisualField[];
  readonly places: readonly VisualPlace[];
};

/** Confidence under which a difference is put down to the recogniser, and from where on it is none of its slips. */
const SURE = 0.75;
const CERTAIN = 0.9;
/** Names of so many letters may differ by one before the recogniser is believed. */
const LONG = 5;
const LOOKALIKES: readonly string[] = ['0OQD', '1ILT', '2Z', '5S', '6G', '8B', 'UV', 'MN'];

/** The visual zone against the machine-readable one, field by field; a doubtful reading never makes a difference. */
export function compareVisual({ read, model, visual, places }: ReadVisual): readonly CheckRow[] {
  return visual.flatMap(entry => {
    const twin = writeVisual(entry.field, entry.text, read.mrz, model);
    if (twin === null) return [];
    const box = places.find(({ field }) => field === entry.field)?.box;
    return [makeRow(entry, twin, read, box ?? null)];
  });
}

function makeRow(entry: VisualField, twin: VisualTwin, read: ReadZone, box: Box | null): CheckRow {
  const { zone, zoneField } = twin;
  const expected = twin.expected.toSorted((a, b) => editDistance(a, zone) - editDistance(b, zone))[0] ?? null;
  return {
    id: `visual:${entry.field}`,
    group: 'visual',
    routine: null,
    isMandatory: false,
    ...judge(entry, twin, expected, read),
    values: {
      check: 'visual',
      field: entry.field,
      zoneField,
      zone,
      visual: entry.text,
      confidence: entry.confidence,
      expected,
    },
    place: pairPlace(zoneField, read.mrz.format, box === null ? null : { face: read.face, box }),
  };
}

function pairPlace(
  field: VisualTwin['zoneField'],
  format: MrzFormat | null,
  printed: { readonly face: FaceId; readonly box: Box } | null,
): CheckPlace {
  if (printed === null) return rowPlace(field);
  const cells = fieldCells(field, format);
  const regionOf = (box: Box) =>
    ({ kind: 'region', face: printed.face, shape: { kind: 'rectangle', ...box } }) as const;
  return { kind: 'pair', first: cells === null ? rowPlace(field) : regionOf(cells), second: regionOf(printed.box) };
}

/** Where the format prints a field of the zone; null for a visa, whose page is not of one size. */
function fieldCells(field: VisualTwin['zoneField'], format: MrzFormat | null): Box | null {
  const page = DOCUMENT_FORMATS.find(name => name === format);
  const span = page === undefined ? null : placeOf(MRZ_TABLES[page], field);
  return page === undefined || span === null ? null : mrzCells(page, span.line, span.from, span.to);
}

type Judged = { readonly state: CheckState; readonly reasons: readonly CheckReason[] };

function judge(entry: VisualField, { zone, zoneField }: VisualTwin, expected: string | null, read: ReadZone): Judged {
  const doubt = (reason: CheckReason): Judged => ({ state: 'undetermined', reasons: [reason] });
  if (entry.text.trim() === '') return doubt('visual-unread');
  if (expected === null) return doubt('visual-not-comparable');
  if (expected === zone) return { state: 'successful', reasons: [] };
  if (!isReadSurely(read.zone, read.mrz, [zoneField])) return doubt('characters-doubtful');
  const isName = zoneField === 'name';
  if (isName && read.mrz.values.name?.possiblyTruncated === true && isShortened(zone, expected)) {
    return { state: 'successful', reasons: ['zone-shortened'] };
  }
  return mayBeSlip(entry.confidence, expected, zone, isName)
    ? doubt('visual-unsure')
    : { state: 'failed', reasons: ['visual-differs'] };
}

/** Components cut from their ends or left out after the last: what shortening makes of a name (Doc 9303-4, 4.2.3). */
function isShortened(zone: string, whole: string): boolean {
  const [cut, components] = [zone.split(' '), whole.split(' ')];
  return cut.length <= components.length && cut.every((component, i) => components[i]!.startsWith(component));
}

function mayBeSlip(confidence: number, visual: string, zone: string, isName: boolean): boolean {
  if (confidence < SURE) return true;
  if (confidence >= CERTAIN) return false;
  return looksAlike(visual, zone) || (isName && zone.length >= LONG && editDistance(visual, zone) === 1);
}

function looksAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].every(
    (letter, i) => letter === b[i] || LOOKALIKES.some(group => group.includes(letter) && group.includes(b[i]!)),
  );
}
