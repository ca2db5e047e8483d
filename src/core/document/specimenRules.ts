import type { DataRule } from './dataRule.ts';
import { LAYOUT_RULES } from './layoutRules.ts';
import { MRZ_RULES } from './mrzRules.ts';
import type { Specimen } from './specimen.ts';
import { STATEMENT_RULES } from './statementRules.ts';

/** Everything a specimen must keep that its schema cannot say. */
export const SPECIMEN_RULES: readonly DataRule<Specimen>[] = [...LAYOUT_RULES, ...STATEMENT_RULES, ...MRZ_RULES];
