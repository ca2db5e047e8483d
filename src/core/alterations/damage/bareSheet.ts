import type { Side } from '../../document/face.ts';
import type { Ink } from '../../press/display/ink.ts';
import { BLANK } from '../../press/display/sheets.ts';
import type { LeafPart } from '../../press/drawLeaf.ts';

/** What a face answers where print and film are gone and fibres lie open: a little brighter under ultraviolet, dull. */
export function bareSheet(parts: readonly LeafPart[], side: Side): NonNullable<Ink['replace']> {
  const paper = parts
    .find(({ element }) => element?.process === 'paper' && element.side === side)
    ?.placed.find(({ target }) => target === side)?.item.ink;
  const colour = paper?.colour;
  const [r, g, b] = colour === undefined || 'stops' in colour ? [0.96, 0.95, 0.92] : colour;
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
