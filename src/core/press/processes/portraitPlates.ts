import type { GreyPicture } from '../display/greyPicture.ts';
import type { PortraitPicture } from '../recipe/Desk.ts';
import { blurTwice, type Crispness, crispPortrait } from './crispen.ts';
import { fadeEdges } from './fadeEdges.ts';
import { type ProcessColour, separateColours } from './separation.ts';

/** How a portrait is prepared for print; `halo` is the coverage of the faint halo that lifts the person off the page, 0..1. */
type Preparation = Crispness & { readonly halo: number };
type PortraitPlates = Readonly<Record<ProcessColour, GreyPicture>>;

/** Part of the picture's width by which the halo reaches beyond the person. */
const HALO_REACH = 0.016;

/** The same picture is printed again and again while its document is altered: its plates are kept as long as it lives. */
const kept = new WeakMap<PortraitPicture, Map<string, PortraitPlates>>();

export function portraitPlates(portrait: PortraitPicture, preparation: Preparation): PortraitPlates {
  const known = kept.get(portrait) ?? new Map<string, PortraitPlates>();
  const key = JSON.stringify(preparation);
  const plates = known.get(key) ?? makePlates(fadeEdges(portrait), preparation);
  kept.set(portrait, known.set(key, plates));
  return plates;
}

function makePlates(person: PortraitPicture, preparation: Preparation): PortraitPlates {
  const plates = separateColours(crispPortrait(person, preparation));
  const { width, height, mask } = person;
  const reach = Math.max(1, Math.round(HALO_REACH * width));
  const soft = blurTwice(Float32Array.from(mask.pixels), width, height, reach);
  const halo = soft.map((value, i) => value * preparation.halo * (1 - mask.pixels[i]! / 255));
  const surround = (plate: GreyPicture): GreyPicture => ({
    ...plate,
    pixels: plate.pixels.map((value, i) => Math.max(value, Math.round(halo[i]!))),
  });
  return { ...plates, cyan: surround(plates.cyan), magenta: surround(plates.magenta) };
}
