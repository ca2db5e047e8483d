import type { FaceId } from '../../document/face.ts';
import type { Box } from '../../units/shape.ts';
import { compareSketch, type Likeness } from './compareSketch.ts';
import type { CheckPlace, CheckReason, CheckRow, CheckState } from './inspection.ts';
import { characterPlace, type ReadZone } from './judgeZone.ts';
import type { CharacterContrast, InfraredMeasure } from './measureContrast.ts';
import type { UltravioletMeasure } from './measureGlow.ts';
import type { PageMeasures } from './measurePage.ts';
import type { ReaderModel } from './readerModel.ts';

/** Print contrast signal a zone has at least in infrared (ICAO Doc 9303-3). */
export const LEAST_CONTRAST = 0.6;
/** What a dull sheet gives off at most, and from where on it is bright without doubt. */
export const DULL = 0.12;
export const BRIGHT = 0.2;
/** Correlation with the model's pattern under which a page has not got it. */
const LEAST_PATTERN = 0.6;
/** Share of the model's strength under which a pattern is too pale to be told from an imitation. */
const LEAST_GAIN = 0.4;

type Judged = Pick<CheckRow, 'state' | 'reasons'>;

function judged(state: CheckState, ...reasons: readonly CheckReason[]): Judged {
  return { state, reasons };
}

const NO_PICTURE = judged('not-performed', 'no-picture');

/** B900: does all of the zone absorb in infrared? */
export function judgeInfrared(measure: InfraredMeasure | null, read: ReadZone): CheckRow {
  const faint = measure?.characters.filter(({ contrast }) => contrast < LEAST_CONTRAST) ?? [];
  const isFaint = measure !== null && measure.contrast < LEAST_CONTRAST;
  return {
    id: 'infrared',
    group: 'infrared',
    routine: '(IR, AB, MR)',
    isMandatory: true,
    ...(measure === null
      ? NO_PICTURE
      : isFaint
        ? judged('failed', 'print-faint')
        : faint.length > 0
          ? judged('failed', 'part-faint')
          : judged('successful')),
    values: { check: 'infrared', contrast: measure?.contrast ?? null, faint },
    place: isFaint || faint.length === 0 ? pagePlace(read.face) : stretchPlace(faint, read),
  };
}

export function judgeBrightness(measure: UltravioletMeasure | null, face: FaceId): CheckRow {
  return {
    id: 'uv-brightness',
    group: 'ultraviolet',
    routine: '(UV, BR, FU)',
    isMandatory: true,
    ...(measure === null ? NO_PICTURE : judgeGlow(measure)),
    values: { check: 'uv-brightness', glow: measure?.glow ?? null, patches: measure?.patches ?? [] },
    place: placeOn(face, measure === null || measure.glow > DULL ? null : largest(measure.patches)),
  };
}

function judgeGlow({ glow, patches }: UltravioletMeasure): Judged {
  if (glow > BRIGHT) return judged('failed', 'sheet-bright');
  if (glow > DULL) return judged('undetermined', 'sheet-rather-bright');
  return patches.length > 0 ? judged('undetermined', 'patch-bright') : judged('successful');
}

/** The pattern under 365 nm against that of the model; only where the model is identified. */
export function judgePattern(measures: PageMeasures, model: ReaderModel | null, face: FaceId): CheckRow {
  const likeness = model === null || measures.uv365 === null ? null : compareSketch(measures.uv365, model.uv365);
  return {
    id: 'uv-pattern',
    group: 'ultraviolet',
    routine: '(UV, LU, FU)',
    isMandatory: model !== null,
    ...(model === null
      ? judged('not-performed', 'model-unknown')
      : likeness === null
        ? NO_PICTURE
        : judgeLikeness(likeness)),
    values: { check: 'uv-pattern', likeness },
    place: placeOn(face, likeness === null || likeness.correlation < LEAST_PATTERN ? null : largest(likeness.strange)),
  };
}

function judgeLikeness({ correlation, gain, strange }: Likeness): Judged {
  if (correlation < LEAST_PATTERN) return judged('failed', 'pattern-unlike');
  if (strange.length > 0) return judged('failed', 'patch-strange');
  return gain < LEAST_GAIN ? judged('undetermined', 'pattern-pale') : judged('successful');
}

/** Columns between characters that are still one place. */
const GAP = 2;

/** The field of the longest stretch of characters in a line. */
function stretchPlace(characters: readonly CharacterContrast[], read: ReadZone): CheckPlace {
  const stretches: CharacterContrast[][] = [];
  for (const character of characters) {
    const last = stretches.at(-1)?.at(-1);
    if (last?.line === character.line && character.column - last.column <= GAP) stretches.at(-1)!.push(character);
    else stretches.push([character]);
  }
  const [first] = stretches.reduce((best, next) => (next.length > best.length ? next : best), []);
  return first === undefined ? pagePlace(read.face) : characterPlace(read, first.line, first.column);
}

function largest(boxes: readonly Box[]): Box | null {
  return boxes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0] ?? null;
}

function pagePlace(face: FaceId): CheckPlace {
  return { kind: 'document', scope: 'page', face };
}

/** The spot that was found, or the page where all of it is meant. */
function placeOn(face: FaceId, spot: Box | null): CheckPlace {
  if (spot === null) return pagePlace(face);
  return { kind: 'region', face, shape: { kind: 'rectangle', ...spot } };
}
