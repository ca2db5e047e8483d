import { differenceMap } from '../appearance/differenceMap.ts';
import { sheetsOf } from '../appearance/lights/lightModels.ts';
import { makeSheetSet, type SheetSet } from '../appearance/sheetSet.ts';
import { differenceIn } from '../appearance/visibility.ts';
import { parseFaceId } from '../document/face.ts';
import { FACE_SIZES } from '../document/formats.ts';
import { LIGHTS, type Light } from '../document/lights.ts';
import type { Specimen } from '../document/specimen.ts';
import type { Easel } from '../press/display/PaintContext.ts';
import { gatherLeaf, type LeafDrawing } from '../press/drawLeaf.ts';
import { faceOf, pressSheet } from '../press/pressSheet.ts';
import { CELL, gridOf } from '../units/grid.ts';
import { mm } from '../units/length.ts';
import { type Mask, makeMask, uniteMasks } from '../units/mask.ts';
import { rasterise } from '../units/rasterise.ts';
import type { Box } from '../units/shape.ts';
import type { RegionSite } from './act.ts';
import { actOf } from './actTable.ts';
import { type AlteredOrder, alterLeaf, alterParts, doDeeds, parametersOf } from './alterLeaf.ts';

/** Resolution at which documents are compared (SCORING.md 0b), px per mm. */
const SCALE = 300 / 25.4;
/** mm round a place that are pressed with it: shadows and blur come from there. */
const AROUND = 1.6;

/** A leaf as it lies there and as it would lie there had nobody altered it: the same wear, no acts. */
export type LeafPair = { readonly document: LeafDrawing; readonly twin: LeafDrawing };

export function drawPair(order: AlteredOrder): LeafPair {
  return drawBeside(order, order.specimen);
}

/** A leaf as it lies there and as it would lie there had the acts left no trace. */
export function drawTraces(order: AlteredOrder): LeafPair {
  const specimen = order.deeds.acts.reduce(
    (book, deed) => actOf(deed.class).traceless?.(book, parametersOf(deed)) ?? book,
    order.specimen,
  );
  return drawBeside(order, specimen);
}

/** What the document and its twin have in common is drawn once. */
function drawBeside(order: AlteredOrder, twin: Specimen): LeafPair {
  const { specimen, deeds } = order;
  const unaltered = { ...order, deeds: { ...deeds, acts: [] } };
  const worn = alterParts(unaltered);
  const parts = doDeeds({ ...order, deeds: { ...deeds, wear: [] } }, worn);
  return {
    document: gatherLeaf(specimen, parts),
    twin: twin === specimen ? gatherLeaf(specimen, worn) : alterLeaf({ ...unaltered, specimen: twin }),
  };
}

/** How plainly a place differs from the genuine twin in each light (SCORING.md 0b), to the hundredth. */
export function seePlace(
  pair: LeafPair,
  format: keyof typeof FACE_SIZES,
  place: RegionSite,
  easel: Easel,
  pxPerMm = SCALE,
): Readonly<Record<Light, number>> {
  const seen = seePlaceIn(LIGHTS, pair, format, place, easel, pxPerMm);
  return Object.fromEntries(seen) as Record<Light, number>;
}

/** The same in some lights; only what they need is pressed. */
export function seePlaceIn(
  lights: readonly Light[],
  { document, twin }: LeafPair,
  format: keyof typeof FACE_SIZES,
  place: RegionSite,
  easel: Easel,
  pxPerMm = SCALE,
): readonly (readonly [Light, number])[] {
  const mask = maskOf(format, place);
  const region = regionRound(mask, pxPerMm);
  const press = (drawing: LeafDrawing): SheetSet => {
    const face = faceOf(drawing, parseFaceId(place.face).side);
    const set = makeSheetSet(region, face);
    for (const sheet of new Set(lights.flatMap(sheetsOf))) {
      set.put(sheet, pressSheet(face, sheet, { region, pxPerMm }, easel));
    }
    return set;
  };
  const [first, second] = [press(document), press(twin)];
  const seen = (light: Light): number =>
    Math.round(100 * differenceIn(differenceMap(first, second, light), mask, 0.95)) / 100;
  return lights.map(light => [light, seen(light)] as const);
}

export function maskOf(format: keyof typeof FACE_SIZES, { areas }: RegionSite): Mask {
  const grid = gridOf(FACE_SIZES[format]);
  return areas.map(area => rasterise(area, grid)).reduce(uniteMasks, makeMask(grid));
}

/** Whole px round a mask, grown by what its looks depend on, within the face. */
function regionRound(mask: Mask, pxPerMm: number): Box {
  const columns = mask.lines.flatMap(line => [line[0] ?? mask.columns, line[line.length - 1] ?? 0]);
  const [left, right] = [Math.min(...columns) * CELL, Math.max(...columns) * CELL];
  const [top, bottom] = [mask.top * CELL, (mask.top + mask.lines.length) * CELL];
  const down = (value: number): number => Math.floor(Math.max(0, value - AROUND) * pxPerMm) / pxPerMm;
  const up = (value: number, end: number): number =>
    Math.ceil(Math.min(end * CELL, value + AROUND) * pxPerMm) / pxPerMm;
  const [x, y] = [down(left), down(top)];
  return { x: mm(x), y: mm(y), width: mm(up(right, mask.columns) - x), height: mm(up(bottom, mask.rows) - y) };
}
