import { DECOYS } from '../../../../document/decoys.ts';
import type { Endorsement } from '../../../../document/endorsement.ts';
import { daysBetween } from '../../../generation/calendar.ts';
import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf, type TokenColumn, tokensOf } from '../column.ts';

const WEAR = 'Draw wear before, and apart from, acts: the same kinds at the same rate for genuine cases as for others.';
const SEEDS = 'Draw seeds from a stream of their own, the same number of them whether or not the case is altered.';
const TRAVELS = 'Draw visas and stamps before, and apart from, what is done to the document.';

/** How the book was used and travelled with, before anybody laid hands on it. */
export function bookCues(audited: Audited): readonly Column[] {
  return [...wearCues(audited), ...travelCues(audited)];
}

function wearCues(audited: Audited): readonly Column[] {
  const seeds = ({ exercise }: AuditedCase): readonly number[] => exercise.wear.map(({ seed }) => seed);
  return [
    columnOf(audited, 'the number of kinds of wear', WEAR, ({ exercise }) => exercise.wear.length),
    ...DECOYS.map(decoy =>
      columnOf(audited, `wear of the kind ${decoy}`, WEAR, ({ exercise }) =>
        Number(exercise.wear.some(deed => deed.decoy === decoy)),
      ),
    ),
    ...seedCues(audited, 'wear', seeds),
  ];
}

function travelCues(audited: Audited): readonly Column[] {
  const column = (name: string, read: (list: readonly Endorsement[], one: AuditedCase) => number | null): Column =>
    columnOf(audited, name, TRAVELS, one => read(endorsementsOf(one), one));
  const lastDay = (list: readonly Endorsement[]): string | null =>
    list
      .flatMap(one => (one.kind === 'stamp' ? [one.date] : []))
      .toSorted()
      .at(-1) ?? null;
  return [
    column('the number of visas and stamps', list => list.length),
    column('the number of visas', list => list.filter(({ kind }) => kind === 'visa').length),
    column('the days since the last stamp', (list, { exercise }) => {
      const day = lastDay(list);
      return day === null ? null : daysBetween(day, exercise.controlDate);
    }),
    column('the number of pages with stamps or visas', list => new Set(list.map(({ face }) => face)).size),
    column('the turn of stamps', list => meanOf(list.map(({ angle }) => Math.abs(angle)))),
    ...seedCues(audited, 'stamp', one =>
      endorsementsOf(one).flatMap(item => (item.kind === 'stamp' ? [item.seed] : [])),
    ),
  ];
}

/** Seeds are there to be read by whoever opens the file. */
function seedCues(audited: Audited, name: string, seedsOf: (one: AuditedCase) => readonly number[]): readonly Column[] {
  const column = (what: string, measure: (seeds: readonly number[]) => number | null): Column =>
    columnOf(audited, `${what} of the seeds of ${name}`, SEEDS, one => measure(seedsOf(one)));
  return [
    column('the size', meanOf),
    column('the parity', seeds => meanOf(seeds.map(seed => seed % 2))),
    column('the number of digits', seeds => meanOf(seeds.map(seed => String(seed).length))),
  ];
}

export function bookTokens(audited: Audited): readonly TokenColumn[] {
  return [
    tokensOf(audited, 'the kinds of wear together', WEAR, ({ exercise }) => exercise.wear.map(({ decoy }) => decoy)),
    tokensOf(audited, 'where the holder has been', TRAVELS, one =>
      endorsementsOf(one).map(item => (item.kind === 'stamp' ? item.post : item.issuer)),
    ),
  ];
}

function endorsementsOf({ specimen, exercise }: AuditedCase): readonly Endorsement[] {
  return exercise.endorsements ?? specimen.endorsements ?? [];
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
