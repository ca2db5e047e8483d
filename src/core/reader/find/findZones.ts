import type { ReaderPicture } from '../readerPicture.ts';
import type { StraightZone } from '../straightZone.ts';
import { mapBlobs } from './blobMap.ts';
import { type Blob, findBlobs, keepStanding, turnBlobs } from './blobs.ts';
import { type CellMap, followedBy, toPlace, turnHalf } from './cellMap.ts';
import { type GatheredZone, gatherZone } from './gatherZone.ts';
import { type GreyPicture, makeGrey } from './greyPicture.ts';
import { findInk, type InkRule } from './inkMask.ts';
import { pitchAt } from './printLine.ts';
import { judgeUpright } from './readingSide.ts';
import { findRows } from './rows.ts';
import { straighten } from './straighten.ts';
import { guessZones } from './zoneGuesses.ts';

const CANDIDATES_MAX = 4;
const GUESSES_MAX = 24;
/** The second parts print from pale lines that run through it, the third from dark ones thinner than its strokes. */
const RULES: readonly InkRule[] = [
  { spreads: 0.75, levels: 8, isSmoothed: false },
  { spreads: 1.2, levels: 8, isSmoothed: false },
  { spreads: 1.6, levels: 8, isSmoothed: true },
];
/** Long sides that a picture is searched in, px, one after the other until a zone is found; a finer one for small print. */
const LONG_SIDES = [1300, 2200];
/**
 * How far the characters of a zone stand beside their cells in the mean, in pitches: a fortieth in clean print, up to a
 * twentieth in poor. Few that do so by chance are more likely than many.
 */
const STRAY_MAX = 0.075;
const STRAY_FEW = 0.045;
const STRAY_MORE = 0.0005;
/** Height of the characters in pitches: 0.87 to 1.08 as measured on prints of every kind. */
const TALL_MIN = 0.74;
const TALL_MAX = 1.3;
/** Columns past which ends are ragged because lines are covered, not because they are shifted. */
const RAGGED_MAX = 4;
/** Length of a line, with what may be left of a cut one and a stain or two at its ends. */
const COLUMNS_LEAST = 8;
const COLUMNS_MOST = 46;
/** Standard errors past which the side a zone is read from is settled. */
const SETTLED = 2;

/**
 * What may be the machine-readable zone of a picture, laid straight, likeliest first: upright, sideways or on its head.
 * `onFound` is told before they are laid.
 */
export function findZones(picture: ReaderPicture, onFound: () => void = () => undefined): readonly StraightZone[] {
  const zones = searchPicture(picture);
  if (zones.length > 0) onFound();
  return zones
    .slice(0, CANDIDATES_MAX)
    .flatMap(zone => layStraight(picture, zone))
    .slice(0, CANDIDATES_MAX);
}

/** Zones with their cells in px of the picture, likeliest first. The search ends with the first that is beyond doubt. */
function searchPicture(picture: ReaderPicture): readonly GatheredZone[] {
  const longest = Math.max(picture.width, picture.height);
  const [coarse, ...finer] = new Set(LONG_SIDES.map(side => Math.max(1, Math.round(longest / side))));
  const found: GatheredZone[] = [];
  for (const step of [coarse!, ...finer]) {
    const grey = makeGrey(picture, step);
    for (const rule of step === coarse ? RULES : RULES.slice(0, 1)) {
      for (const zone of searchGrey(grey, rule)) {
        if (!found.some(other => isSame(zone, other))) found.push(zone);
      }
      if (found.some(isSure)) return rank(found);
    }
  }
  return rank(found);
}

function rank(zones: readonly GatheredZone[]): readonly GatheredZone[] {
  return zones.toSorted((a, b) => weigh(b) - weigh(a));
}

/** As the picture lies and, where nothing sure is found so, lying on its side. */
function searchGrey(grey: GreyPicture, rule: InkRule): readonly GatheredZone[] {
  const { width, height, step } = grey;
  const pieces = findBlobs(findInk(grey, rule), width, height);
  const inPicture = (map: CellMap) => followedBy(map, [step, 0, 0, 0, step, 0]);
  const upright = searchBlobs(keepStanding(pieces), width, height).map(zone => ({ ...zone, map: inPicture(zone.map) }));
  if (upright.some(isSure)) return upright;
  const turnBack = (map: CellMap) => followedBy(map, [0, step, 0, -step, 0, step * height]);
  const sideways = searchBlobs(keepStanding(turnBlobs(pieces, height)), height, width);
  return [...upright, ...sideways.map(zone => ({ ...zone, map: turnBack(zone.map) }))];
}

function searchBlobs(blobs: readonly Blob[], width: number, height: number): readonly GatheredZone[] {
  const map = mapBlobs(blobs, width, height);
  const zones = guessZones(findRows(map))
    .slice(0, GUESSES_MAX)
    .map(guess => gatherZone(guess, map))
    .filter(zone => zone !== null)
    .filter(isLikely);
  return rank(zones).reduce<GatheredZone[]>((kept, zone) => {
    if (!kept.some(other => isPartOf(zone, other))) kept.push(zone);
    return kept;
  }, []);
}

function isPartOf(zone: GatheredZone, other: GatheredZone): boolean {
  const known = new Set(other.blobs);
  return zone.blobs.filter(blob => known.has(blob)).length > zone.blobs.length / 2;
}

/** Whether two zones of different searches lie in the same place. */
function isSame(zone: GatheredZone, other: GatheredZone): boolean {
  const middle = ({ map, columns, lines }: GatheredZone) => toPlace(map, (columns - 1) / 2, lines.at(-1)! / 2);
  const [one, two] = [middle(zone), middle(other)];
  return (
    zone.lines.at(-1) === other.lines.at(-1) &&
    Math.hypot(one.x - two.x, one.y - two.y) < pitchAt(zone.map, zone.columns / 2, 0)
  );
}

/** Characters seen, for less the more ragged the lines, the farther off the cells and the less tall as OCR-B they are. */
function weigh({ seen, stray, tall, ragged }: GatheredZone): number {
  const squareness = 1 - 0.06 * Math.min(RAGGED_MAX, ragged);
  return seen * squareness * (1 - stray / STRAY_MAX) * Math.exp(-((Math.log(tall) / 0.4) ** 2));
}

function isLikely({ lines, columns, seen, stray, tall }: GatheredZone): boolean {
  const isEnough = seen >= (lines.length > 1 ? 12 : 14) && seen > 0.5 * columns * lines.length;
  const isEven = stray < STRAY_MAX && stray < STRAY_FEW + seen * STRAY_MORE;
  return (
    columns >= COLUMNS_LEAST && columns <= COLUMNS_MOST && isEnough && isEven && tall > TALL_MIN && tall < TALL_MAX
  );
}

function isSure({ lines, columns, seen, stray }: GatheredZone): boolean {
  return lines.length > 1 && columns > 24 && seen > 0.8 * columns * lines.length && stray < 0.06;
}

/** Both ways up where the print does not tell which it is. */
function layStraight(picture: ReaderPicture, cells: GatheredZone): readonly StraightZone[] {
  const zone = straighten(picture, cells);
  const upright = judgeUpright(zone);
  if (upright > SETTLED) return [zone];
  const turned = straighten(picture, turnRound(cells));
  if (upright < -SETTLED) return [turned];
  return upright >= 0 ? [zone, turned] : [turned, zone];
}

function turnRound(cells: GatheredZone): GatheredZone {
  const last = cells.lines.at(-1)!;
  return {
    ...cells,
    map: turnHalf(cells.map, cells.columns - 1, last),
    lines: cells.lines.map(v => last - v).toReversed(),
  };
}
