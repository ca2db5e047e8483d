import { type Family, FRAUD_TREE, type FraudClass } from '../document/fraudTree.ts';
import type { Mark } from '../marks/mark.ts';

/** 1 exact class, 0.5 same family, 0 another. */
export type ClassCredit = 1 | 0.5 | 0;

/** A class, where named, decides the family too. */
export function familyOf(mark: Pick<Mark, 'family' | 'class'>): Family {
  return mark.class === null ? mark.family : FRAUD_TREE[mark.class].family;
}

export function creditClass(mark: Pick<Mark, 'family' | 'class'>, right: FraudClass): ClassCredit {
  if (mark.class === right) return 1;
  return familyOf(mark) === FRAUD_TREE[right].family ? 0.5 : 0;
}
