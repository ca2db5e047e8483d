import type { SecurityFeature } from '../../../core/document/specimen.ts';

/** The statements made of a feature. */
export const STATEMENTS = ['genuine', 'lookFor', 'imitation'] as const;
export type StatementPart = (typeof STATEMENTS)[number];

/**
 * Which of a feature's statements an expert has still to confirm: all where no source was found for it, else how an
 * imitation looks, which examiners tell and no source we know prints.
 */
export function unconfirmedParts({ source }: Pick<SecurityFeature, 'source'>): readonly StatementPart[] {
  return source.mark === 'M' ? STATEMENTS : ['imitation'];
}
