import type { Side } from '../../document/face.ts';
import type { Ink, Rgb } from '../../press/display/ink.ts';
import { BLANK } from '../../press/display/sheets.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';

/** Ink of the bare paper of a face. */
function paperInk(parts: readonly LeafPart[], side: Side): Ink | undefined {
  return parts
    .find(({ element }) => element?.process === 'paper' && element.side === side)
    ?.placed.find(({ target }) => target === side)?.item.ink;
}

/** Colour of the bare paper of a face. */
export function paperColour(parts: readonly LeafPart[], side: Side): Rgb {
  const colour = paperInk(parts, side)?.colour;
  return colour === undefined || 'stops' in colour ? [0.96, 0.95, 0.92] : colour;
}

/** What a face answers where print and film are gone and fibres lie open: a little brighter under ultraviolet, dull. */
export function bareSheet(parts: readonly LeafPart[], side: Side): NonNullable<Ink['replace']> {
  const paper = paperInk(parts, side);
  const [r, g, b] = paperColour(parts, side);
  const [uvR, uvG, uvB] = paper?.uv365 ?? [0.03, 0.03, 0.06];
  const [shortR, shortG, shortB] = paper?.uv254 ?? [0.03, 0.03, 0.06];
  const [cos, sin, lines] = BLANK.ovd;
  return {
    albedo: [Math.min(1, r * 1.015), Math.min(1, g * 1.015), Math.min(1, b * 1.01)],
    uv365: [uvR + 0.075, uvG + 0.085, uvB + 0.12],
    uv254: [shortR + 0.03, shortG + 0.03, shortB + 0.05],
    surface: [0, 0, 0.02],
    ovd: [cos / 255, sin / 255, lines / 255],
    coat: [0, 0, 0],
  };
}
