import type { Dice } from '../../../units/dice.ts';
import { shuffle } from '../../generation/streams.ts';
import type { Audited } from '../audit.ts';
import type { Column } from './column.ts';
import { ALARM_RATE, judgeCues } from './judgeCues.ts';
import { learnColumn } from './learn.ts';
import { type Cues, listCues } from './listCues.ts';
import { plantColumn, plantTokens } from './plant.ts';
import { PLANTED_AREA, referredOf } from './tellTale.ts';

/** How often each cue was found when it was planted, and how often any was where none was. */
export type CueProof = {
  readonly powers: readonly { readonly name: string; readonly power: number }[];
  readonly falseAlarms: number;
};

/**
 * Plants each cue by itself in these cases at AUC 0.60, time and again, which of them are referred drawn anew each time;
 * then looks for any where nothing is planted.
 */
export function proveCues(audited: Audited, rounds: number, dice: Dice): CueProof {
  const cues = listCues(audited);
  const deals = Array.from({ length: rounds }, () => shuffle(referredOf(audited), dice));
  const judged = judgeAll(cues, deals[0] ?? []);
  const limit = ALARM_RATE / judged.length;
  const names = new Set(judged.map(({ name }) => name));
  const isFound = (column: Column, referred: readonly boolean[]): boolean =>
    judgeCues([column], referred).some(({ p }) => p <= limit);
  const powers = plantings(cues)
    .filter(({ name }) => names.has(name))
    .map(({ name, plant }) => {
      const found = deals.filter(referred => isFound(plant(referred, dice), referred));
      return { name, power: found.length / rounds };
    });
  const alarms = deals.filter(referred => judgeAll(cues, referred).some(({ tells }) => tells));
  return { powers, falseAlarms: alarms.length / rounds };
}

type Planting = { readonly name: string; readonly plant: (referred: readonly boolean[], dice: Dice) => Column };

function plantings({ plain, learnt }: Cues): readonly Planting[] {
  return [
    ...plain.map(
      (column): Planting => ({
        name: column.name,
        plant: (referred, dice) => plantColumn(column, referred, PLANTED_AREA, dice),
      }),
    ),
    ...learnt.map(
      (column): Planting => ({
        name: column.name,
        plant: (referred, dice) => learnColumn(plantTokens(column, referred, PLANTED_AREA, dice), referred),
      }),
    ),
  ];
}

function judgeAll({ plain, learnt }: Cues, referred: readonly boolean[]): ReturnType<typeof judgeCues> {
  return judgeCues([...plain, ...learnt.map(tokens => learnColumn(tokens, referred))], referred);
}
