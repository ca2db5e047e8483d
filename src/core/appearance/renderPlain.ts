import type { Sheet } from '../press/display/sheets.ts';
import { LIGHT_MODELS, type LightModel } from './lights/lightModels.ts';
import { type Finish, makeFinish, paintSpan } from './paintSpan.ts';
import { lineOfSpan, makePlacing, type Placing, placeSpan, type Reach, reachOf } from './placeSpan.ts';
import { type Plot, plotShot } from './plotShot.ts';
import type { Level } from './pyramid.ts';
import { castShadows, levelSlopes, MARCH, type Slopes, sampleSlopes } from './relief.ts';
import { sampleGrain } from './sampleGrain.ts';
import { fillSpan, type Line, type Raster, rasterOf, sampleLine, sampleSpan } from './sampleSpan.ts';
import { lampVector } from './scene.ts';
import type { SheetSet } from './sheetSet.ts';
import type { ShotGeometry, Target } from './shot.ts';
import { DECODING, PLACE_X, PLACE_Y, type Shade, TEXEL } from './texel.ts';

/** px of a block: what is even over a whole block is not sampled px by px. */
const BLOCK_WIDTH = 64;
const BLOCK_HEIGHT = 32;

type Layer = { readonly sheet: Sheet; readonly level: Level; readonly raster: Raster };

type Work = {
  readonly set: SheetSet;
  readonly model: LightModel;
  readonly plot: Plot;
  readonly layers: readonly Layer[];
  readonly slopes: Slopes | null;
  readonly lamp: readonly [number, number, number] | null;
  readonly shade: Shade;
  readonly placing: Placing;
  readonly finish: Finish;
  readonly texels: Float32Array;
};

/** Paints a set of sheets, as seen in a light, into a target. Nothing happens while a sheet the light needs is missing. */
export function renderPlain(set: SheetSet, shot: ShotGeometry, target: Target): void {
  const work = layOut(set, shot, target);
  if (work === null) return;
  const { x, y, width, height } = shot.window;
  const right = Math.min(target.width, Math.ceil(x + width));
  const bottom = Math.min(target.height, Math.ceil(y + height));
  for (let top = Math.max(0, Math.floor(y)); top < bottom; top += BLOCK_HEIGHT) {
    for (let left = Math.max(0, Math.floor(x)); left < right; left += BLOCK_WIDTH) {
      renderBlock(work, left, top, Math.min(right, left + BLOCK_WIDTH), Math.min(bottom, top + BLOCK_HEIGHT));
    }
  }
}

function layOut(set: SheetSet, shot: ShotGeometry, target: Target): Work | null {
  const model = LIGHT_MODELS[shot.light];
  const pyramids = model.sheets.map(sheet => set.pyramid(sheet));
  const first = pyramids[0];
  if (first == null || pyramids.includes(null)) return null;
  const plot = plotShot(shot, set.face, set.region.width / first.width);
  if (plot === null) return null;
  const layers = model.sheets.map((sheet, i) => {
    const level = pyramids[i]!.between(plot.lod);
    return { sheet, level, raster: rasterOf(set.region, level) };
  });
  const surface = model.sheets.includes('surface') ? set.pyramid('surface') : null;
  const snap = shot.exact ? rasterOf(set.region, first) : null;
  return {
    set,
    model,
    plot,
    layers,
    slopes: surface === null ? null : set.slopes(surface.between(plot.reliefLod)),
    lamp: model.casts ? lampVector(shot.lamp, plot.scene.turn) : null,
    shade: model.prepare(plot.scene),
    placing: makePlacing(plot, set.region, snap, BLOCK_WIDTH),
    finish: makeFinish(shot, target),
    texels: new Float32Array(TEXEL * BLOCK_WIDTH),
  };
}

function renderBlock(work: Work, left: number, top: number, right: number, bottom: number): void {
  const { placing, texels, finish, plot, shade, model } = work;
  const count = right - left;
  const reach = reachOf(placing, left, top, right, bottom);
  if (reach === null && !finish.ground) return;
  const uneven = reach === null ? [] : layEven(work, reach, count);
  for (let y = top; y < bottom; y++) {
    placeSpan(placing, left, y, count, reach);
    if (reach !== null) {
      const line = lineOfSpan(placing, left, y);
      for (const layer of uneven) sampleLayer(work, layer, line, count);
      if (model.grain) sampleGrain(plot.grain, placing.places, count, texels);
      if (model.place) putPlaces(placing.places, count, texels);
    }
    paintSpan(finish, placing, shade, texels, left, y, count, reach);
  }
}

/** Fills in what is the same all over a block, and gives the layers that must be sampled. */
function layEven({ set, layers, texels, plot }: Work, reach: Reach, count: number): readonly Layer[] {
  const margin = 2 * plot.scene.sample * 2 ** Math.ceil(plot.reliefLod);
  return layers.filter(({ sheet }) => {
    const around = margin + (sheet === 'surface' ? MARCH[MARCH.length - 1]! : 0);
    const raster = rasterOf(set.region, set.pyramid(sheet)!);
    const word = set
      .evenTiles(sheet)
      .wordOf(
        (reach.left - around) * raster.scaleX + raster.left,
        (reach.top - around) * raster.scaleY + raster.top,
        (reach.right + around) * raster.scaleX + raster.left,
        (reach.bottom + around) * raster.scaleY + raster.top,
      );
    if (word === null) return true;
    const { tables, field } = DECODING[sheet];
    fillSpan(word, count, tables, texels, field);
    if (sheet === 'surface') levelSlopes(count, texels);
    return false;
  });
}

function sampleLayer(work: Work, { sheet, level, raster }: Layer, line: Line | null, count: number): void {
  const { texels, slopes, lamp, placing } = work;
  const { tables, field } = DECODING[sheet];
  if (line === null) sampleSpan(level, raster, placing.places, count, tables, texels, field);
  else sampleLine(level, raster, line, count, tables, texels, field);
  if (sheet !== 'surface' || slopes === null) return;
  sampleSlopes(slopes, placing.places, count, texels);
  if (lamp !== null) castShadows(slopes, placing.places, count, lamp, texels);
}

function putPlaces(places: Float64Array, count: number, texels: Float32Array): void {
  for (let i = 0, at = 0; i < count; i++, at += TEXEL) {
    texels[at + PLACE_X] = places[2 * i]!;
    texels[at + PLACE_Y] = places[2 * i + 1]!;
  }
}
