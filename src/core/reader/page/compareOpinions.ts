import { textOf } from '../zoneReading.ts';
import type { CheckRow } from './inspection.ts';
import { characterPlace, type ReadZone } from './judgeZone.ts';

/** Line by line what another recogniser reads in the zone; where it differs nobody knows who is right. */
export function compareOpinions(read: ReadZone, others: readonly string[]): readonly CheckRow[] {
  return textOf(read.zone).map((own, i): CheckRow => {
    const other = others[i] ?? '';
    const isSame = own === other;
    return {
      id: `second-opinion:${i + 1}`,
      group: 'second-opinion',
      routine: null,
      isMandatory: false,
      state: isSame ? 'successful' : 'undetermined',
      reasons: isSame ? [] : [other === '' ? 'visual-unread' : 'opinions-differ'],
      values: { check: 'second-opinion', line: i + 1, own, other },
      place: characterPlace(read, i + 1, isSame ? 1 : firstDifference(own, other)),
    };
  });
}

/** Column, from 1. */
function firstDifference(own: string, other: string): number {
  const at = [...own].findIndex((letter, i) => letter !== other[i]);
  return at === -1 ? own.length : at + 1;
}
