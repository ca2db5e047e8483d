import { areaUnderCurve } from '../../../statistics/areaUnderCurve.ts';
import type { Dice } from '../../../units/dice.ts';
import type { Column, TokenColumn } from './column.ts';

/**
 * The column with a tell-tale of this area planted: so many cases to be referred get its greatest value (or its least,
 * where nearly all have the greatest). Against the values of the others that value has the area `top`, all others one half.
 */
export function plantColumn(column: Column, referred: readonly boolean[], area: number, dice: Dice): Column {
  const known = column.values.filter(value => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const reach = (value: number): number => Math.abs(areaUnderCurve({ signal: [value], noise: known }).value! - 0.5);
  const value = reach(greatest) >= reach(least) ? greatest : least;
  const share = Math.min(1, (area - 0.5) / reach(value));
  const values = column.values.map((old, i) => (old !== null && referred[i] && dice.next() < share ? value : old));
  return { ...column, values };
}

/** The same for what is learnt: so many cases to be referred look as one and the same case does, whatever look alike by chance. */
export function plantTokens(column: TokenColumn, referred: readonly boolean[], area: number, dice: Dice): TokenColumn {
  const model = column.tokens.find(list => list !== null && list.length > 0) ?? [];
  const known = column.tokens.filter(list => list !== null);
  const alike = known.filter(list => list.join() === model.join()).length / known.length;
  const share = Math.min(1, (2 * (area - 0.5)) / (1 - alike));
  const tokens = column.tokens.map((old, i) => (old !== null && referred[i] && dice.next() < share ? model : old));
  return { ...column, tokens };
}
