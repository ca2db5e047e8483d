import { LIGHTS, type Light } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { Edit } from '../../../core/marks/edit.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import { admitMarks, type MarkTarget, type PreparedMark } from '../../../core/scoring/admitMarks.ts';
import type { CaseScore } from '../../../core/scoring/caseScore.ts';
import { explainMisses } from '../../../core/scoring/explainMisses.ts';
import type { KeySign, KeyTarget, PreparedKey, PreparedPlace } from '../../../core/scoring/preparedKey.ts';
import { wasLookedAtInLight } from '../../../core/trace/lookedAt.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { DebriefItem, SignName } from './debriefItem.ts';
import { genuineGround, metPlace } from './genuineGround.ts';
import { nameRegion, type SpotName } from './spotName.ts';

/** All that a debrief is made of. */
export type DebriefStuff = {
  readonly exercise: Exercise;
  /** The document as it was issued. */
  readonly specimen: Specimen;
  readonly key: PreparedKey;
  readonly score: CaseScore;
  readonly marks: readonly Mark[];
  readonly trace: Trace;
  readonly edits: readonly Edit[];
};

function nameTarget(specimen: Specimen, target: KeyTarget | MarkTarget): SpotName {
  return target.kind === 'region' ? nameRegion(specimen, target.face, target.mask) : target;
}

function nameSign(specimen: Specimen, { first, second }: KeySign | PreparedMark): SignName {
  const name = nameTarget(specimen, first);
  return second === null ? { kind: 'spot', name } : { kind: 'pair', first: name, second: nameTarget(specimen, second) };
}

/** The other signs of a place, each name once. */
function otherSigns(specimen: Specimen, { signs }: PreparedPlace, spot: number): readonly SignName[] {
  const named = signs.map(sign => nameSign(specimen, sign));
  const told = new Map(named.map(name => [JSON.stringify(name), name]));
  told.delete(JSON.stringify(named[spot]));
  return [...told.values()];
}

/** Lights in which every region of a place's main sign was looked at. */
function lightsOver({ signs }: PreparedPlace, trace: Trace): readonly Light[] {
  const main = signs[0]!;
  const regions = [main.first, main.second].filter(target => target?.kind === 'region');
  if (regions.length === 0) return [];
  return LIGHTS.filter(light =>
    regions.every(region => region?.kind === 'region' && wasLookedAtInLight(trace, region, [light])),
  );
}

function listPlaces(stuff: DebriefStuff): readonly DebriefItem[] {
  const { key, score, specimen, marks, trace, edits } = stuff;
  const misses = explainMisses(key, score, trace, edits);
  return key.places.flatMap((prepared, at): readonly DebriefItem[] => {
    const place = key.key.places[at]!;
    const finding = score.findings.find(({ placeId }) => placeId === place.id);
    const mark = marks.find(({ id }) => id === finding?.markId);
    const reason = misses.find(({ placeId }) => placeId === place.id)?.reason;
    const spot = finding?.spot ?? 0;
    const shared = {
      id: `place.${place.id}`,
      name: nameSign(specimen, prepared.signs[0]!),
      place,
      signs: otherSigns(specimen, prepared, spot),
      seenIn: lightsOver(prepared, trace),
    };
    if (finding !== undefined && mark !== undefined) return [{ kind: 'found', ...shared, finding, mark }];
    return reason === undefined ? [] : [{ kind: 'missed', ...shared, reason }];
  });
}

function listMarks(stuff: DebriefStuff): readonly DebriefItem[] {
  const { key, score, specimen, exercise } = stuff;
  const { marks } = admitMarks(stuff.marks, key);
  return marks.flatMap((prepared): readonly DebriefItem[] => {
    const { mark } = prepared;
    const shared = { id: `mark.${mark.id}`, name: nameSign(specimen, prepared), mark };
    const wrong = score.falseMarks.find(({ markId }) => markId === mark.id);
    if (wrong !== undefined) {
      const ground = genuineGround(key, exercise, specimen, prepared);
      return [{ kind: 'wrong', ...shared, points: wrong.points, ground }];
    }
    if (score.duplicates.includes(mark.id)) return [{ kind: 'duplicate', ...shared, place: metPlace(key, prepared) }];
    if (!score.ignored.includes(mark.id)) return [];
    const isWhole = key.key.places.some(({ main }) => main.kind === 'document');
    return [{ kind: 'ignored', ...shared, isWhole, wear: exercise.wear.map(({ decoy }) => decoy) }];
  });
}

/** Everything to be told of an answer: places in the order of the key, then the marks that found none. */
export function listItems(stuff: DebriefStuff): readonly DebriefItem[] {
  return [...listPlaces(stuff), ...listMarks(stuff)];
}
