import * as z from 'zod/mini';
import { faceIdSchema } from '../document/face.ts';
import { classSchema } from '../document/fraudTree.ts';
import { lightSchema } from '../document/lights.ts';
import { daySchema, slugSchema, textSchema } from '../document/text.ts';
import { keyRegionSchema, keySpotSchema } from '../exercises/key.ts';
import { policySchema } from '../exercises/set.ts';
import { markSchema } from '../marks/mark.ts';
import { drawnPlaceSchema, namedPlaceSchema } from '../marks/place.ts';
import { areaSchema, boxSchema, polygonSchema, rasterSchema } from '../units/shape.ts';
import { ATTEMPT_FORMAT, RESULTS_FORMAT } from './answerFormats.ts';
import type { FileFormat } from './fileFormat.ts';
import {
  EXERCISE_FORMAT,
  INKS_FORMAT,
  LEAF_FORMAT,
  PERSON_FORMAT,
  READER_MODEL_FORMAT,
  RECIPE_FORMAT,
  SET_FORMAT,
  SPECIMEN_FORMAT,
} from './fileFormats.ts';

/** What is written once under `$defs`, by its name there. */
const DEFINITIONS = {
  area: areaSchema,
  box: boxSchema,
  class: classSchema,
  day: daySchema,
  drawnPlace: drawnPlaceSchema,
  face: faceIdSchema,
  keyRegion: keyRegionSchema,
  keySpot: keySpotSchema,
  light: lightSchema,
  mark: markSchema,
  namedPlace: namedPlaceSchema,
  policy: policySchema,
  polygon: polygonSchema,
  raster: rasterSchema,
  slug: slugSchema,
  text: textSchema,
};

type Described = Pick<FileFormat<never>, 'schema' | 'title' | 'description'>;

function makeJsonSchema(name: string, { schema, title, description }: Described): unknown {
  const metadata = z.registry<{ readonly id: string }>();
  for (const [id, definition] of Object.entries(DEFINITIONS)) metadata.add(definition, { id });
  const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', metadata });
  return { $schema, $id: name, title, description, ...body };
}

/**
 * The published JSON Schemas (draft 2020-12) of our files by file name. A file they refuse our readers refuse too;
 * the readers check more, the data rules above all.
 */
export function makeJsonSchemas(): Readonly<Record<string, unknown>> {
  const formats = {
    'specimen.schema.json': SPECIMEN_FORMAT,
    'exercise.schema.json': EXERCISE_FORMAT,
    'set.schema.json': SET_FORMAT,
    'set-recipe.schema.json': RECIPE_FORMAT,
    'attempt.schema.json': ATTEMPT_FORMAT,
    'results.schema.json': RESULTS_FORMAT,
    'leaf.schema.json': LEAF_FORMAT,
    'inks.schema.json': INKS_FORMAT,
    'person.schema.json': PERSON_FORMAT,
    'reader-model.schema.json': READER_MODEL_FORMAT,
  };
  return Object.fromEntries(Object.entries(formats).map(([name, format]) => [name, makeJsonSchema(name, format)]));
}
