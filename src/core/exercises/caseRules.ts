import { areaBounds, describeBounds, faceBounds, liesWithin } from '../document/bounds.ts';
import type { DataRule } from '../document/dataRule.ts';
import { FACE_SIZES } from '../document/formats.ts';
import type { Specimen } from '../document/specimen.ts';
import { specimenFaces } from '../document/specimenFaces.ts';
import { validityOn } from '../document/validity.ts';
import { MRZ_TABLES } from '../mrz/formats.ts';
import { gridOf } from '../units/grid.ts';
import { rasterToMask } from '../units/rasterRuns.ts';
import type { Exercise } from './exercise.ts';
import type { KeyArea } from './key.ts';
import { keyNamedPlaces, keyRegions } from './keySpots.ts';

/** An exercise with the document as issued: the specimen, made out to whom the exercise says. */
export type Case = { readonly exercise: Exercise; readonly specimen: Specimen };

export function caseRule(name: string, description: string, check: DataRule<Case>['check']): DataRule<Case> {
  return { name: `exercises/${name}`, scope: 'collection', severity: 'error', description, check };
}

const facesExist = caseRule(
  'face-unknown',
  'every face of a key is a face of the specimen',
  ({ exercise, specimen }) => {
    const faces = specimenFaces(specimen);
    const named = [
      ...keyRegions(exercise.key).map(({ path, spot }) => ({ path, face: spot.face })),
      ...keyNamedPlaces(exercise.key).flatMap(({ path, spot }) =>
        spot.kind === 'document' && spot.scope === 'page' ? [{ path, face: spot.face }] : [],
      ),
    ];
    return named
      .filter(({ face }) => !faces.includes(face))
      .map(({ path, face }) => ({ path: `${path}.face`, expected: `one of ${faces.join(', ')}`, found: face }));
  },
);

function checkArea(area: KeyArea, { format }: Specimen): { readonly expected: string; readonly found: string } | null {
  if (area.kind === 'raster') {
    const mask = rasterToMask(area, gridOf(FACE_SIZES[format]));
    return mask.ok ? null : mask.failures[0]!;
  }
  const [inner, outer] = [areaBounds(area), faceBounds(format)];
  if (liesWithin(inner, outer)) return null;
  return { expected: `within ${describeBounds(outer)}`, found: describeBounds(inner) };
}

const regionsFit = caseRule(
  'region-outside-face',
  'regions of a key lie on the face, and masks have the size of the face on the 0.25 mm grid',
  ({ exercise, specimen }) =>
    keyRegions(exercise.key).flatMap(({ path, spot }) =>
      spot.areas.flatMap((area, index) => {
        const broken = checkArea(area, specimen);
        if (broken === null) return [];
        return [{ path: `${path}.areas[${index}]`, expected: broken.expected, found: broken.found }];
      }),
    ),
);

const placesExist = caseRule(
  'place-unknown',
  'a leaf, gutter or row of a key is one the specimen has',
  ({ exercise, specimen }) => {
    const leaves = specimen.leaves.length;
    const fields = specimen.mrz === null ? [] : MRZ_TABLES[specimen.format].fields.map(field => field.name);
    return keyNamedPlaces(exercise.key).flatMap(({ path, spot }) => {
      if (spot.kind === 'book' && (spot.site === 'leaf' || spot.site === 'gutter')) {
        const last = spot.site === 'leaf' ? leaves : leaves - 1;
        return spot.leaf <= last ? [] : [{ path: `${path}.leaf`, expected: `1 to ${last}`, found: String(spot.leaf) }];
      }
      if (spot.kind !== 'row' || spot.source !== 'mrz' || fields.includes(spot.field)) return [];
      return [{ path: `${path}.field`, expected: fields.join(', ') || 'no row of an MRZ', found: spot.field }];
    });
  },
);

const statusHolds = caseRule(
  'status-against-dates',
  'the status of a key is the one the dates of the specimen give at the control date, unless the document is reported',
  ({ exercise, specimen }) => {
    const expected = validityOn(exercise.controlDate, specimen);
    const found = exercise.key.status;
    if (found === 'reported' || found === expected) return [];
    const dates = `${specimen.issueDate} to ${specimen.expiryDate}, control date ${exercise.controlDate}`;
    return [{ path: 'key.status', expected: `${expected} (${dates})`, found }];
  },
);

/** What the places and the status of an exercise must keep towards its specimen. */
export const CASE_RULES: readonly DataRule<Case>[] = [facesExist, regionsFit, placesExist, statusHolds];
