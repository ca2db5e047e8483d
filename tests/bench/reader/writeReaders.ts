import { wilsonInterval } from '../../../src/core/statistics/proportions.ts';
import type { ReaderRow } from './compareReaders.ts';
import type { Tally } from './tally.ts';

/** The comparison in words: counts with totals, and 95 % intervals of the character errors (Wilson). */
export function writeReaders(rows: readonly ReaderRow[]): string {
  return rows
    .flatMap(({ condition, kind, readers }) => [
      `machine-readable zone, ${condition}, ${readers[0]!.tally.pictures} pictures`,
      ...readers.map(
        ({ name, tally }) => `    ${name}: ${kind === 'negative' ? writeNegative(tally) : writeTally(tally)}`,
      ),
    ])
    .join('\n');
}

function writeNegative(tally: Tally): string {
  return `${tally.found}/${tally.pictures} zones invented; ${writeSpent(tally)}`;
}

function writeSpent({ clock, processor, pictures }: Tally): string {
  return `${(clock / pictures).toFixed(2)} s a picture (${(processor / pictures).toFixed(2)} s of a processor)`;
}

function writeTally(tally: Tally): string {
  const { wrongCharacters, characters, exactLines, lines, exactZones, pictures, found } = tally;
  const told =
    tally.altered === 0
      ? ''
      : `; ${tally.alteredTold}/${tally.altered} altered characters pointed out, and ${tally.soundTold}/${tally.sound} sound ones`;
  return (
    `${wrongCharacters}/${characters} characters wrong (${writeShare(wrongCharacters, characters)}), ` +
    `${exactLines}/${lines} lines exact, ${exactZones}/${pictures} zones exact, ${found}/${pictures} found, ` +
    `${writeSpent(tally)}${told}`
  );
}

function writeShare(wrong: number, all: number): string {
  const interval = wilsonInterval(Math.min(wrong, all), all);
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  if (interval.value === null) return 'none';
  return `${percent(wrong / all)}, 95 %: ${percent(interval.value.low)} to ${percent(interval.value.high)}`;
}
