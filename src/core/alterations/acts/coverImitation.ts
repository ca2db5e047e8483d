import type { Side } from '../../document/face.ts';
import type { Ink } from '../../press/display/ink.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';

/** How a cover of other cloth answers: paler, shinier, its grain shallow, its lettering in gold paint. */
const CLOTH: Ink = {
  colour: [0.17, 0.165, 0.22],
  uv365: [0.06, 0.08, 0.16],
  uv254: [0.02, 0.02, 0.04],
  ir: 0.9,
  gloss: 0.3,
};
const PAINT: Ink = { cover: [0.8, 0.7, 0.42], gloss: 0.1, ir: 0.95, uvDim: 0.6 };
/** Share of the grain that is left. */
const SHALLOW = 0.4;

/** The side of a leaf that is book cloth; null for a leaf of paper. */
export function clothSide(parts: readonly LeafPart[]): Side | null {
  return parts.find(({ element }) => element?.process === 'bookCloth')?.element?.side ?? null;
}

/** What lies on the cloth side and the board behind it, in materials that only look alike. */
export function imitateCover(parts: readonly LeafPart[], cloth: Side): readonly LeafPart[] {
  return parts.map(part => {
    const kept = part.placed.filter(({ target }) => target === cloth || target === 'body');
    return { ...part, placed: kept.map(placed => imitate(part, placed)) };
  });
}

function imitate({ element }: LeafPart, placed: Placed): Placed {
  const { item } = placed;
  if (placed.target === 'body') return placed;
  const ink = element?.process === 'paper' ? CLOTH : placed.layer === 'body' ? shallow(item.ink) : flat(item.ink);
  return { ...placed, item: { ...item, ink } };
}

function shallow(ink: Ink): Ink {
  return { ...ink, raise: Math.round(SHALLOW * (ink.raise ?? 0)) };
}

function flat(ink: Ink): Ink {
  return ink.cover === undefined ? ink : PAINT;
}
