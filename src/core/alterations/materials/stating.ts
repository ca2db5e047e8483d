import type { Layer } from '../../press/display/item.ts';
import type { Sheet } from '../../press/display/sheets.ts';
import type { Effect, EffectRule } from '../act.ts';

/** What is done to a layer, rule by rule: the sheets it is done to. */
export function stateEffects(
  layer: Layer,
  rules: Readonly<Partial<Record<EffectRule, readonly Sheet[]>>>,
): readonly Effect[] {
  return (['replace', 'multiply', 'add'] as const).flatMap(rule =>
    (rules[rule] ?? []).map(sheet => ({ layer, sheet, rule })),
  );
}
