import type { AlteredCharacter, Print } from '../../core/reader/prints/Print.ts';
import { editDistance } from './editDistance.ts';
import type { ReadText } from './ZoneReader.ts';

/** Counts over the pictures of one condition; characters by edit distance. */
export type Tally = {
  pictures: number;
  clock: number;
  processor: number;
  /** Pictures in which something was taken for a zone. */
  found: number;
  characters: number;
  wrongCharacters: number;
  lines: number;
  exactLines: number;
  exactZones: number;
  /** Altered characters, how many were pointed out, and how many sound ones were. */
  altered: number;
  alteredTold: number;
  sound: number;
  soundTold: number;
};

export function emptyTally(): Tally {
  return {
    pictures: 0,
    clock: 0,
    processor: 0,
    found: 0,
    characters: 0,
    wrongCharacters: 0,
    lines: 0,
    exactLines: 0,
    exactZones: 0,
    altered: 0,
    alteredTold: 0,
    sound: 0,
    soundTold: 0,
  };
}

/** Adds a picture; true where every sound character was read right. */
export function count(tally: Tally, print: Print, text: ReadText): boolean {
  tally.pictures++;
  tally.clock += text.spent.clock;
  tally.processor += text.spent.processor;
  if (text.lines.length > 0) tally.found++;
  if (print.truth === null) return text.lines.length === 0;
  const wrong = print.truth.lines.map((line, index) => wrongIn(print, line, index, text.lines));
  tally.characters += print.truth.lines.join('').length - print.truth.altered.length;
  tally.wrongCharacters += wrong.reduce((sum, errors) => sum + errors, 0);
  tally.lines += wrong.length;
  tally.exactLines += wrong.filter(errors => errors === 0).length;
  if (wrong.every(errors => errors === 0)) tally.exactZones++;
  countTold(tally, print, text);
  return wrong.every(errors => errors === 0);
}

/** Against the likest line of what was read, which is kind to a reader that also reads the rest of the page. */
function wrongIn(print: Print, line: string, index: number, read: readonly string[]): number {
  const altered = print.truth!.altered.filter(spot => spot.line === index);
  const blind = (text: string): string =>
    [...text].map((character, column) => (altered.some(spot => spot.column === column) ? '' : character)).join('');
  const candidates = read.flatMap(text => (altered.length === 0 ? [text] : [text, blind(text)]));
  return Math.min(blind(line).length, ...candidates.map(text => editDistance(blind(line), text)));
}

function countTold(tally: Tally, { truth }: Print, { zone }: ReadText): void {
  const { altered } = truth!;
  tally.altered += altered.length;
  if (zone?.notes.includes('reader/line-cut')) tally.alteredTold += altered.filter(isCutOff).length;
  zone?.lines.forEach(({ characters }, line) => {
    characters.forEach(({ state, isOffPitch }, column) => {
      const told = state !== 'clear' || isOffPitch;
      const spot = altered.find(one => one.line === line && one.column === column);
      if (spot !== undefined && isCutOff(spot)) return;
      if (spot !== undefined) tally.alteredTold += told ? 1 : 0;
      else {
        tally.sound++;
        tally.soundTold += told ? 1 : 0;
      }
    });
  });
}

/** What is outside the picture is told by a note on the whole line. */
function isCutOff({ way }: AlteredCharacter): boolean {
  return way === 'cut-off';
}
