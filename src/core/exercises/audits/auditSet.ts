import type { Light } from '../../document/lights.ts';
import type { ExerciseSet } from '../set.ts';
import type { Audit, AuditedCase, AuditFinding, MeanColours } from './audit.ts';
import { balance } from './balance.ts';
import { agreeingBriefs } from './briefs/agreeingBriefs.ts';
import { nearDuplicates } from './nearDuplicates.ts';
import { tellTale } from './tellTale/tellTale.ts';
import { travels } from './travels.ts';
import { visibleKeys } from './visibleKeys.ts';

/** What a set must keep as a whole. */
export const AUDITS: readonly Audit[] = [tellTale, balance, nearDuplicates, visibleKeys, agreeingBriefs, travels];

/**
 * Everything that is wrong with a set as it would be handed out to an audience with these lights, errors first. With
 * `colours`, the mean colours of every page, the colours of pages are held against the verdicts too.
 */
export function auditSet(
  set: Pick<ExerciseSet, 'id'>,
  cases: readonly AuditedCase[],
  lights: readonly Light[],
  colours?: readonly MeanColours[],
): readonly AuditFinding[] {
  const audited = { name: set.id, cases, lights, ...(colours === undefined ? {} : { colours }) };
  const findings = AUDITS.flatMap(audit => audit.check(audited));
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}
