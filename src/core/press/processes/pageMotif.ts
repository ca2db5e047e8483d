import * as z from 'zod/mini';
import { type Cut, engrave, type Figure } from '../art/pages/engrave.ts';
import { makePolygon } from '../art/pages/polygon.ts';
import { SCENE_NAMES, SCENES, type SceneName } from '../art/pages/scenes/scenes.ts';
import type { Item } from '../display/item.ts';
import { fillItem } from '../display/makeItem.ts';
import { joinPaths, type Path, pathBounds, transformPath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { atSchema, ELEMENT_FIELDS, frameSchema } from '../recipe/elementFields.ts';
import { inkRefSchema } from '../recipe/inkSchema.ts';
import { printLayerSchema } from './printLayer.ts';

/** A picture of the page, engraved in lines that swell: `ink` prints its first plate, `secondInk` its second. */
export const pageMotifSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('pageMotif'),
  motif: z.enum(SCENE_NAMES),
  secondInk: z.optional(inkRefSchema),
  /** Where the corner of the picture's own page of 88 x 125 mm lies, and how much it is enlarged. */
  at: z.optional(z.tuple([atSchema, atSchema])),
  scale: z.optional(z.number().check(z.gte(0.1), z.lte(3))),
  /** Frames that stay free of the picture: x, y, width, height on the picture's own page. */
  clear: z.optional(z.array(frameSchema).check(z.maxLength(6))),
  layer: printLayerSchema,
});
type PageMotifElement = z.infer<typeof pageMotifSchema>;

type Frames = readonly (readonly [number, number, number, number])[];

/** Cuts of a picture: always the same, and dear to make, so made once. */
const CUT = new Map<string, readonly Cut[]>();

function cutScene(name: SceneName, clear: Frames): readonly Cut[] {
  const key = JSON.stringify([name, clear]);
  const known = CUT.get(key);
  if (known !== undefined) return known;
  const cuts = engrave([...clear.map(clearFrame), ...SCENES[name]()]);
  CUT.set(key, cuts);
  return cuts;
}

function clearFrame([x, y, width, height]: Frames[number]): Figure {
  return {
    shape: makePolygon([
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]),
    hatch: [],
  };
}

/** Side of the squares, in mm, by which short lines are gathered into one item. */
const SQUARE = 9;
const MOST_NUMBERS = 900;

/** Lines of one plate, gathered with their neighbours so that a loupe can skip what lies elsewhere. */
function gather(paths: readonly Path[]): readonly Path[] {
  const squares = new Map<string, Path[]>();
  const gathered: Path[] = [];
  for (const path of paths) {
    const box = pathBounds(path);
    if (box === null) continue;
    if (box.width > 2 * SQUARE || box.height > 2 * SQUARE || path.length > MOST_NUMBERS) gathered.push(path);
    else {
      const key = `${Math.floor((box.x + box.width / 2) / SQUARE)} ${Math.floor((box.y + box.height / 2) / SQUARE)}`;
      squares.set(key, [...(squares.get(key) ?? []), path]);
    }
  }
  return [...gathered, ...[...squares.values()].map(joinPaths)];
}

export function drawPageMotif(element: PageMotifElement, desk: Desk): readonly Laid[] {
  const { at = [0, 0], scale = 1, secondInk, layer } = element;
  const inks = [desk.inkOf(element.ink), secondInk === undefined ? desk.inkOf(element.ink) : desk.inkOf(secondInk)];
  const map = { a: scale, b: 0, c: 0, d: scale, e: at[0], f: at[1] };
  const cuts = cutScene(element.motif, element.clear ?? []);
  const items: Item[] = inks.flatMap((ink, plate) =>
    gather(cuts.filter(cut => cut.plate === plate).map(cut => cut.path)).map(path =>
      fillItem(transformPath(path, map), ink),
    ),
  );
  return layHere(layer ?? 'print', items);
}
