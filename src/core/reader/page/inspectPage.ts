import type { FaceId } from '../../document/face.ts';
import { parseMrz } from '../../mrz/parseMrz.ts';
import { makeStateRegister } from '../../mrz/stateRegister.ts';
import type { VisualField, VisualPlace } from '../visualReading.ts';
import { type FoundZone, textOf, type ZoneReading } from '../zoneReading.ts';
import { compareOpinions } from './compareOpinions.ts';
import { compareVisual } from './compareVisual.ts';
import type { CheckRow, CheckState, Inspection } from './inspection.ts';
import { judgeExpiry } from './judgeExpiry.ts';
import { judgeBrightness, judgeInfrared, judgePattern } from './judgeLights.ts';
import { judgeModel } from './judgeModel.ts';
import { judgeZone, type ReadZone } from './judgeZone.ts';
import type { PageMeasures } from './measurePage.ts';
import { doneValue, type Part } from './part.ts';
import type { ReaderModel } from './readerModel.ts';
import { type RowFrame, standIn } from './standIn.ts';

/** A page as far as it is read. The parts are those of a reading on the bench. */
export type ReadPage = {
  readonly face: FaceId;
  /** `YYYY-MM-DD`, the day of the exercise, never today. */
  readonly controlDate: string;
  readonly zone: Part<ZoneReading>;
  readonly page: Part<PageMeasures>;
  readonly secondOpinion: Part<readonly string[]>;
  readonly visual: Part<readonly VisualField[]>;
  readonly places: readonly VisualPlace[];
  readonly models: readonly ReaderModel[];
};

/** What an inspection system says of a page, row by row; rows whose part is missing say so. */
export function inspectPage(page: ReadPage): Inspection {
  const zone = doneValue(page.zone);
  const read = zone?.kind === 'zone' ? readMrz(zone, page) : null;
  const measures = doneValue(page.page);
  const judged = read === null || measures === null ? null : judgeModel(read.mrz, measures, page.models, page.face);
  const model = judged?.model ?? null;
  const rows = [
    judged?.row ?? standIn('model', page),
    ...(read === null ? [standIn('zone', page)] : judgeZone(read)),
    read === null ? standIn('expiry', page) : judgeExpiry(read, page.controlDate),
    read === null || measures === null ? standIn('infrared', page) : judgeInfrared(measures.infrared, read),
    ...judgeUltraviolet(page, measures, model),
    ...inspectVisual(page, read, model),
    ...inspectOpinions(page, read),
  ];
  return { overall: overallOf(rows), specimen: model?.specimen ?? null, rows };
}

/** The fictional States of the models are known to a reader as others are. */
export function readMrz(
  zone: FoundZone,
  { face, controlDate, models }: Pick<ReadPage, 'face' | 'controlDate' | 'models'>,
): ReadZone {
  const add = models.flatMap(({ issuingState, nationality }) => [issuingState, nationality.code]);
  const format = zone.format === null ? {} : { format: zone.format };
  const lines = zone.format === null ? [] : textOf(zone);
  const mrz = parseMrz(lines, { ...format, controlDate, states: makeStateRegister({ add }) });
  return { zone, mrz, face };
}

function judgeUltraviolet(
  page: RowFrame,
  measures: PageMeasures | null,
  model: ReaderModel | null,
): readonly CheckRow[] {
  if (measures === null) return [standIn('uv-brightness', page), standIn('uv-pattern', page)];
  return [judgeBrightness(measures.ultraviolet, page.face), judgePattern(measures, model, page.face)];
}

function inspectVisual(page: ReadPage, read: ReadZone | null, model: ReaderModel | null): readonly CheckRow[] {
  const visual = doneValue(page.visual);
  if (read === null || visual === null) return [];
  return compareVisual({ read, model, visual, places: page.places });
}

function inspectOpinions(page: ReadPage, read: ReadZone | null): readonly CheckRow[] {
  const others = doneValue(page.secondOpinion);
  return read === null || others === null ? [] : compareOpinions(read, others);
}

/**
 * One light for all. Red only by a mandatory check; yellow by one that could not be made or decided, by an unknown
 * model, and by a red row that is not mandatory.
 */
export function overallOf(rows: readonly CheckRow[]): CheckState {
  const mandatory = rows.filter(({ isMandatory }) => isMandatory).map(({ state }) => state);
  if (mandatory.includes('failed')) return 'failed';
  if (mandatory.includes('aborted')) return 'aborted';
  if (mandatory.every(state => state === 'not-performed')) return 'not-performed';
  const isOpen = mandatory.some(state => state !== 'successful');
  const isUnknown = rows.some(({ values, state }) => values.check === 'model' && state !== 'successful');
  const isDoubted = rows.some(({ state }) => state === 'failed');
  return isOpen || isUnknown || isDoubted ? 'undetermined' : 'successful';
}
