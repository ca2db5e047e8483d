import type { FaceId } from '../document/face.ts';
import { MARKS_MAX, type Mark, markSchema } from '../marks/mark.ts';
import type { NamedPlace, SinglePlace } from '../marks/place.ts';
import { areaOfShape, rasteriseMark } from '../marks/rasteriseMark.ts';
import { compareMarks } from '../marks/sortMarks.ts';
import type { Mask } from '../units/mask.ts';
import { hasExtent } from '../units/rasterise.ts';
import type { PreparedKey } from './preparedKey.ts';

/** Why a mark takes no part in scoring. */
export const DROP_REASONS = [
  'scoring/mark-unreadable',
  'scoring/confidence-unknown',
  'scoring/zero-area',
  'scoring/outside-page',
  'scoring/unknown-face',
  'scoring/repeated-id',
  'scoring/too-many-marks',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];
/** `markId` is empty where the mark has no readable id. */
export type DroppedMark = { readonly markId: string; readonly reason: DropReason };

/** What a single mark points at, region as cells. */
export type MarkTarget = { readonly kind: 'region'; readonly face: FaceId; readonly mask: Mask } | NamedPlace;
export type PreparedMark = { readonly mark: Mark; readonly first: MarkTarget; readonly second: MarkTarget | null };

export type AdmittedMarks = { readonly marks: readonly PreparedMark[]; readonly dropped: readonly DroppedMark[] };

type Page = Pick<PreparedKey, 'grid' | 'faces'>;

function isDropReason(target: MarkTarget | DropReason): target is DropReason {
  return typeof target === 'string';
}

function prepareTarget(place: SinglePlace, page: Page): MarkTarget | DropReason {
  const face = place.kind === 'region' || (place.kind === 'document' && place.scope === 'page') ? place.face : null;
  if (face !== null && !page.faces.has(face)) return 'scoring/unknown-face';
  if (place.kind !== 'region') return place;
  const mask = rasteriseMark(place.shape, page.grid);
  if (mask.count > 0) return { kind: 'region', face: place.face, mask };
  return hasExtent(areaOfShape(place.shape)) ? 'scoring/outside-page' : 'scoring/zero-area';
}

/** A valid mark with its regions as cells, or why it is dropped. */
export function prepareMark(mark: Mark, page: Page): PreparedMark | DropReason {
  const place = mark.place;
  const first = prepareTarget(place.kind === 'pair' ? place.first : place, page);
  if (isDropReason(first)) return first;
  if (place.kind !== 'pair') return { mark, first, second: null };
  const second = prepareTarget(place.second, page);
  return isDropReason(second) ? second : { mark, first, second };
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

/** Whether something unreadable is a shape drawn without width, height or radius. */
function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) =>
    key === 'place' || key === 'shape' || key === 'first' || key === 'second'
      ? isFlat(part)
      : ['width', 'height', 'radiusX', 'radiusY'].includes(key) && part === 0,
  );
}

function readMark(value: unknown): Mark | DropReason {
  const read = markSchema.safeParse(value);
  if (read.success) return read.data;
  if (read.error.issues[0]?.path[0] === 'confidence') return 'scoring/confidence-unknown';
  return isFlat(value) ? 'scoring/zero-area' : 'scoring/mark-unreadable';
}

/** Sequence and id decide; between marks of one id (only the first counts) their content, so that listing never does. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => {
    const order = compareMarks(a, b);
    if (order !== 0) return order;
    return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
  });
}

function compareDropped(a: DroppedMark, b: DroppedMark): number {
  return a.markId + a.reason < b.markId + b.reason ? -1 : 1;
}

/** Checks, sorts and rasterises the marks of an answer. Nothing in them can throw; what is wrong is dropped and named. */
export function admitMarks(values: readonly unknown[], page: Page): AdmittedMarks {
  const dropped: DroppedMark[] = [];
  const readable: Mark[] = [];
  for (const value of values) {
    const mark = readMark(value);
    if (typeof mark === 'string') dropped.push({ markId: nameOf(value), reason: mark });
    else readable.push(mark);
  }
  const marks: PreparedMark[] = [];
  const ids = new Set<string>();
  for (const mark of inOrder(readable)) {
    const prepared = refusal(mark, ids, marks.length) ?? prepareMark(mark, page);
    ids.add(mark.id);
    if (typeof prepared === 'string') dropped.push({ markId: mark.id, reason: prepared });
    else marks.push(prepared);
  }
  return { marks, dropped: dropped.sort(compareDropped) };
}

function refusal(mark: Mark, ids: ReadonlySet<string>, count: number): DropReason | null {
  if (ids.has(mark.id)) return 'scoring/repeated-id';
  return count >= MARKS_MAX ? 'scoring/too-many-marks' : null;
}
