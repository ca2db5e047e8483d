import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';
import { degSchema, mmSchema } from './length.ts';

/** A side length: above zero, at most 1000 mm. */
const extentSchema = z.number().check(z.gt(0), z.lte(1000)).brand<'mm'>();

export const pointSchema = z.strictObject({ x: mmSchema, y: mmSchema });
export type Point = Frozen<z.infer<typeof pointSchema>>;

export const boxSchema = z.strictObject({ x: mmSchema, y: mmSchema, width: extentSchema, height: extentSchema });
export type Box = Frozen<z.infer<typeof boxSchema>>;

/** A turned box: `angle` turns it about its centre. */
export const rectangleSchema = z.strictObject({
  kind: z.literal('rectangle'),
  x: mmSchema,
  y: mmSchema,
  width: extentSchema,
  height: extentSchema,
  angle: z.optional(degSchema),
});

/** Centre, half axes, and the turn of the first half axis away from the page's x axis. */
export const ellipseSchema = z.strictObject({
  kind: z.literal('ellipse'),
  x: mmSchema,
  y: mmSchema,
  radiusX: extentSchema,
  radiusY: extentSchema,
  angle: z.optional(degSchema),
});

/** A closed outline of 3 to 2000 points, filled by the even-odd rule. Freehand outlines are polygons too. */
export const polygonSchema = z.strictObject({
  kind: z.literal('polygon'),
  points: z.array(pointSchema).check(z.minLength(3), z.maxLength(2000)),
});

/** An area somebody drew: exact in millimetres, rasterised only to be compared. */
export const areaSchema = z.discriminatedUnion('kind', [rectangleSchema, ellipseSchema, polygonSchema]);
export type Area = Frozen<z.infer<typeof areaSchema>>;

/**
 * An exact mask on the 0.25 mm grid: `columns` x `rows` cells, `runs` counts cells row by row, alternately
 * outside and inside, beginning with outside (0 when the first cell is inside), and sums to columns x rows.
 */
export const rasterSchema = z.strictObject({
  kind: z.literal('raster'),
  columns: z.int().check(z.gte(1), z.lte(4000)),
  rows: z.int().check(z.gte(1), z.lte(4000)),
  runs: z.array(z.int().check(z.gte(0), z.lte(16_000_000))).check(z.minLength(1), z.maxLength(20_000)),
});
export type Raster = Frozen<z.infer<typeof rasterSchema>>;
