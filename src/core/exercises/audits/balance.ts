import type { FaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import { gridOf } from '../../units/grid.ts';
import { mm } from '../../units/length.ts';
import { maskCovers } from '../../units/mask.ts';
import type { Point } from '../../units/shape.ts';
import { placeSpots } from '../keySpots.ts';
import { regionMask } from '../regionMask.ts';
import { BALANCE_FROM, findImbalance, REFERRED_SHARE } from '../setRules.ts';
import type { Audit, Audited, AuditedCase, AuditFinding } from './audit.ts';

/** mm between the points at which a blind mark is tried. */
const STEP = 4;

export const balance: Audit = {
  name: 'balance',
  description: 'no place, class or point of a page is in so many keys that a blind guess pays',
  check: audited => (audited.cases.length < BALANCE_FROM ? [] : [...findShares(audited), ...findBestPoint(audited)]),
};

function findShares({ cases }: Audited): readonly AuditFinding[] {
  const exercises = cases.map(({ exercise }) => exercise);
  const specimens = new Map(cases.map(({ exercise, specimen }) => [exercise.specimen, specimen]));
  return findImbalance(exercises, specimens).map(({ expected, found }) => ({
    audit: balance.name,
    severity: 'warning',
    sentence: { en: `Whoever marks one thing blindly is often right: the ${found}, where ${expected} would be fair.` },
    advice: { en: 'Let the recipe draw more classes, or acts on more entries and pages.' },
    exercises: [],
  }));
}

/** The point of a page on which a mark set blindly, with no look at the page, is right most often. */
function findBestPoint({ cases }: Audited): readonly AuditFinding[] {
  const referred = cases.filter(({ exercise }) => exercise.key.referRequired);
  const counts = new Map<string, number>();
  for (const one of referred) {
    for (const point of new Set(pointsOf(one))) counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] / referred.length <= REFERRED_SHARE) return [];
  const [where, count] = best;
  return [
    {
      audit: balance.name,
      severity: 'warning',
      sentence: {
        en: `A mark set blindly on ${where} is right in ${count} of ${referred.length} cases to be referred.`,
      },
      advice: { en: 'Spread acts over the page: let the recipe draw other entries, pages and classes.' },
      exercises: [],
    },
  ];
}

/** Points of a coarse grid that lie in main places of a key, in words. */
function pointsOf({ exercise, specimen }: AuditedCase): readonly string[] {
  const size = FACE_SIZES[specimen.format];
  const grid = gridOf(size);
  return exercise.key.places
    .flatMap(place => placeSpots({ ...place, alternatives: [] }, ''))
    .flatMap(({ spot }) => {
      if (spot.kind !== 'region') return [];
      const mask = regionMask(spot, grid);
      return pointsOver(size).flatMap(point => (maskCovers(mask, point) ? [namePoint(spot.face, point)] : []));
    });
}

function pointsOver({ width, height }: { readonly width: number; readonly height: number }): readonly Point[] {
  const along = (end: number): readonly number[] =>
    Array.from({ length: Math.floor(end / STEP) }, (_, i) => (i + 0.5) * STEP);
  return along(width).flatMap(x => along(height).map(y => ({ x: mm(x), y: mm(y) })));
}

function namePoint(face: FaceId, { x, y }: Point): string {
  return `${face} at ${x} mm, ${y} mm`;
}
