import * as z from 'zod/mini';
import { engraveEmblem, layEmblem } from '../art/emblem.ts';
import { EMBLEM_PARTS, type EmblemPart } from '../art/emblemShape.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import type { Rgb } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { polylinePath } from '../display/path.ts';
import { type Desk, type Laid, layHere } from '../recipe/Desk.ts';
import { ELEMENT_FIELDS, lengthSchema, pairSchema } from '../recipe/elementFields.ts';
import { layTextAlong } from '../type/layTextAlong.ts';
import { uvRainbow } from './uvRainbow.ts';

const UV_PARTS = ['beams', 'waves', 'ring', 'emblem'] as const;

/** Invisible inks that glow at 365 nm in several colours: the emblem in its ring, beams and waves over the whole page. */
export const uvOverprintSchema = z.strictObject({
  ...ELEMENT_FIELDS,
  process: z.literal('uvOverprint'),
  at: pairSchema,
  size: lengthSchema,
  text: z.string().check(z.minLength(1), z.maxLength(80)),
  /** All of them if left out. */
  parts: z.optional(z.array(z.enum(UV_PARTS)).check(z.minLength(1), z.maxLength(4))),
  /** Height of the band of waves. */
  waves: z.number().check(z.gte(0), z.lte(200)),
});
type UvOverprintElement = z.infer<typeof uvOverprintSchema>;

const GLOWS: Readonly<Record<EmblemPart, Rgb>> = {
  star: [1, 0.86, 0.2],
  rays: [0.95, 0.6, 0.1],
  tower: [0.95, 0.2, 0.16],
  waves: [0.2, 0.5, 1],
  'left-laurel': [0.16, 0.85, 0.3],
  'right-laurel': [0.16, 0.85, 0.3],
};

export function drawUvOverprint(element: UvOverprintElement, desk: Desk): readonly Laid[] {
  const draw = { beams: layBeams, waves: layWaveBand, ring: layRing, emblem: layGlowingEmblem };
  return layHere(
    'personalisation',
    (element.parts ?? UV_PARTS).flatMap(part => draw[part](element, desk)),
  );
}

function layGlowingEmblem({ at: [x, y], size }: UvOverprintElement): readonly Item[] {
  return EMBLEM_PARTS.flatMap(part => {
    const [r, g, b] = GLOWS[part];
    const lines = engraveEmblem({ x, y, size, parts: [part] });
    return [
      fillItem(layEmblem({ x, y, size, parts: [part] }), { uv365: [r * 0.3, g * 0.3, b * 0.3] }),
      ...lines.map(({ path, width }): Item => {
        const ink = { uv365: [r * 0.75, g * 0.75, b * 0.75] as const };
        return width === undefined ? fillItem(path, ink) : strokeItem(path, width * 1.15, ink);
      }),
    ];
  });
}

/** Fine beams from the lantern to all sides, from the ring to the page's margin, each stretch in its colour. */
function layBeams({ at, size }: UvOverprintElement, { width, height }: Desk): readonly Item[] {
  const lantern: Spot = [at[0], at[1] - 0.178 * size];
  const items: Item[] = [];
  const inside = ([x, y]: Spot): boolean => x > 2 && x < width - 2 && y > 2 && y < height - 23.5;
  const isClear = ([x, y]: Spot): boolean => (x - at[0]) ** 2 + (y - at[1]) ** 2 > (size * 0.64) ** 2;
  for (let beam = 0; beam < 72; beam++) {
    const angle = beam * 5 + 2.5;
    for (let from = 4; from < 130; from += 6) {
      const [start, end] = [atAngle(lantern, angle, from), atAngle(lantern, angle, from + 6.02)];
      if (!inside(start) || !inside(end) || !isClear(start) || !isClear(end)) continue;
      const glow = uvRainbow((start[0] + end[0]) / 2 / width, beam % 2 === 0 ? 0.42 : 0.2);
      items.push(strokeItem(polylinePath([start, end]), beam % 2 === 0 ? 0.16 : 0.09, { uv365: glow }));
    }
  }
  return items;
}

/** Woven wave lines across the page, merging from red to blue. */
function layWaveBand({ waves }: UvOverprintElement, { width }: Desk): readonly Item[] {
  const items: Item[] = [];
  for (let line = 0; line < 7; line++) {
    for (let x = 2; x < width - 2.5; x += 5) {
      const spots = Array.from({ length: 21 }, (_, i): Spot => {
        const at = Math.min(width - 2, x + i / 4);
        const swing =
          1.9 * Math.sin((at / 15) * 2 * Math.PI + line * 0.42) + 0.7 * Math.sin((at / 6.3) * Math.PI - line);
        return [at, waves + swing * (1 - line / 9)];
      });
      items.push(strokeItem(polylinePath(spots), 0.15, { uv365: uvRainbow((x + 2.5) / width, 0.62) }));
    }
  }
  return items;
}

/** A braid of two lines round the emblem with the state's name in it. */
function layRing({ at, size, text }: UvOverprintElement, { width }: Desk): readonly Item[] {
  const items: Item[] = [];
  const radius = size * 0.6;
  for (const phase of [0, 0.5, 1, 1.5]) {
    for (let from = 0; from < 360; from += 15) {
      const spots = Array.from({ length: 21 }, (_, i): Spot => {
        const angle = from + i * 0.76;
        return atAngle(at, angle, radius + size * 0.024 * Math.sin((angle / 7.5 + phase) * Math.PI));
      });
      items.push(strokeItem(polylinePath(spots), 0.13, { uv365: uvRainbow(spots[10]![0] / width, 0.6) }));
    }
  }
  const ring = Array.from({ length: 181 }, (_, i) => atAngle(at, 270 - 2 * i, size * 0.525));
  for (const { path, box } of layTextAlong(
    text,
    { face: 'sans-bold', capHeight: size * 0.042, repeat: true, whole: true },
    ring,
  )) {
    items.push(fillItem(path, { uv365: uvRainbow((box.x + box.width / 2) / width, 0.8) }));
  }
  return items;
}
