import type { ReaderLight, ReadingState } from '../../../bench/reading/Reading.ts';
import { type Book, faceOfBook } from '../../../bench/view/book.ts';
import { faceBox } from '../../../bench/view/faceBox.ts';
import { layUpright } from '../../../core/appearance/layUpright.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { MRZ_TABLES } from '../../../core/mrz/formats.ts';
import type { MrzField } from '../../../core/mrz/mrzFields.ts';
import type { CheckRow } from '../../../core/reader/page/inspection.ts';
import type { PicturePoint, Quad } from '../../../core/reader/readerPicture.ts';
import type { FoundZone } from '../../../core/reader/zoneReading.ts';
import { applyAffine, invertAffine } from '../../../core/units/affine.ts';
import { uniteBoxes } from '../../../core/units/box.ts';
import { mm } from '../../../core/units/length.ts';
import type { Box } from '../../../core/units/shape.ts';
import { boxBetween, uprightOf } from './seenInPicture.ts';

/** Room around a spot, mm. */
const ROOM = 4;

type Cell = { readonly line: number; readonly column: number };

/** The light in which a row is to be looked at. */
export function lightOf({ group }: Pick<CheckRow, 'group'>): ReaderLight {
  return group === 'infrared' ? 'ir' : group === 'ultraviolet' ? 'uv365' : 'white';
}

/** Where on the face a row is to be looked at, landscape mm: what it found, else all of the face. */
export function spotOf(row: CheckRow, face: FaceId, book: Book, { zone, captures }: ReadingState): Box {
  const found = zone.state === 'done' && zone.value.kind === 'zone' ? zone.value : null;
  const boxes = boxesOf(row) ?? cellsOf(row, found, scaleOf(captures), face, book);
  const [first, ...others] = boxes;
  if (first === undefined) return faceBox(book);
  const { x, y, width, height } = others.reduce(uniteBoxes, first);
  return { x: mm(x - ROOM), y: mm(y - ROOM), width: mm(width + 2 * ROOM), height: mm(height + 2 * ROOM) } as Box;
}

/** What is told as a place of the face already. */
function boxesOf({ values, place }: CheckRow): readonly Box[] | null {
  if (values.check === 'uv-brightness' && values.patches.length > 0) return values.patches;
  if (values.check === 'uv-pattern' && values.likeness !== null && values.likeness.strange.length > 0) {
    return values.likeness.strange;
  }
  return place.kind === 'pair' ? [place.second.shape] : null;
}

function scaleOf(captures: ReadingState['captures']): number | null {
  return captures.state === 'done' ? (captures.value.white?.pxPerMm ?? null) : null;
}

/** The characters a row is about, where they were found on the picture. */
function cellsOf(
  row: CheckRow,
  zone: FoundZone | null,
  pxPerMm: number | null,
  face: FaceId,
  book: Book,
): readonly Box[] {
  const bookFace = faceOfBook(book, face);
  if (zone === null || pxPerMm === null || bookFace === null) return [];
  const back = invertAffine(layUpright(faceBox(book), pxPerMm, uprightOf(bookFace)).view);
  if (back === null) return [];
  return quadsOf(row, zone).map(quad =>
    boxBetween(applyAffine(back, corner(quad, 0)), applyAffine(back, corner(quad, 2))),
  );
}

function corner(quad: Quad, at: 0 | 2): PicturePoint {
  return quad[at];
}

function quadsOf(row: CheckRow, zone: FoundZone): readonly Quad[] {
  const { values, place } = row;
  const cells = values.check === 'infrared' ? values.faint : values.check === 'mrz-characters' ? values.characters : [];
  if (cells.length > 0) return cells.flatMap(cell => quadOf(zone, cell));
  if (place.kind === 'row') return fieldQuads(zone, place.field);
  return values.check === 'infrared' || values.check === 'mrz-format' ? [zone.quad] : [];
}

function quadOf(zone: FoundZone, { line, column }: Cell): readonly Quad[] {
  const quad = zone.lines[line - 1]?.characters[column - 1]?.quad;
  return quad === undefined ? [] : [quad];
}

function fieldQuads(zone: FoundZone, field: MrzField): readonly Quad[] {
  const span = zone.format === null ? null : MRZ_TABLES[zone.format].fields.find(({ name }) => name === field);
  if (span == null) return [zone.quad];
  return [span.from, span.to].flatMap(column => quadOf(zone, { line: span.line, column }));
}
