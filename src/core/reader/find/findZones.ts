import type { ReaderPicture } from '../readerPicture.ts';
import type { StraightZone } from '../straightZone.ts';
import { mapBlobs } from './blobMap.ts';
import { findBlobs } from './blobs.ts';
import { followedBy } from './cellMap.ts';
import { type GatheredZone, gatherZone } from './gatherZone.ts';
import { type GreyPicture, makeGrey } from './greyPicture.ts';
import { findInk, type InkRule } from './inkMask.ts';
import { findRows } from './rows.ts';
import { straighten } from './straighten.ts';
import { guessZones } from './zoneGuesses.ts';

const CANDIDATES_MAX = 4;
const GUESSES_MAX = 24;
const RULES: readonly InkRule[] = [
  { spreads: 0.75, levels: 8 },
  { spreads: 1.2, levels: 8 },
];
const LONG_SIDES = [1200, 2000, 3200];

/** What may be the machine-readable zone of a picture, laid straight, likeliest first; `onFound` before it is laid. */
export function findZones(picture: ReaderPicture, onFound: () => void = () => undefined): readonly StraightZone[] {
  const longest = Math.max(picture.width, picture.height);
  const steps = new Set(LONG_SIDES.map(side => Math.max(1, Math.round(longest / side))));
  for (const step of steps) {
    const grey = makeGrey(picture, step);
    for (const rule of RULES) {
      const zones = searchGrey(grey, rule);
      if (zones.length > 0) {
        onFound();
        return zones
          .slice(0, CANDIDATES_MAX)
          .map(zone => straighten(picture, { ...zone, map: followedBy(zone.map, [step, 0, 0, 0, step, 0]) }));
      }
    }
  }
  return [];
}

function searchGrey(grey: GreyPicture, rule: InkRule): readonly GatheredZone[] {
  const blobs = mapBlobs(findBlobs(findInk(grey, rule), grey.width, grey.height), grey.width, grey.height);
  const found: GatheredZone[] = [];
  const taken = new Set<number>();
  for (const guess of guessZones(findRows(blobs)).slice(0, GUESSES_MAX)) {
    const zone = gatherZone(guess, blobs);
    if (zone === null || !isLikely(zone)) continue;
    if (zone.blobs.filter(blob => taken.has(blob)).length > zone.blobs.length / 2) continue;
    for (const blob of zone.blobs) taken.add(blob);
    found.push(zone);
  }
  return found.sort((a, b) => b.seen - a.seen);
}

function isLikely({ lines, columns, seen, stray }: GatheredZone): boolean {
  return columns >= 8 && columns <= 46 && seen > 0.5 * columns * lines.length && stray < 0.2;
}
