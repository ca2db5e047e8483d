import * as z from 'zod/mini';
import type { Frozen } from '../units/frozen.ts';

/** 1 "certainly admit" … 6 "certainly refer"; steps 4 to 6 refer. */
export const VERDICT_STEPS = [1, 2, 3, 4, 5, 6] as const;
export type VerdictStep = (typeof VERDICT_STEPS)[number];

/** What comes before the document: refer at once. */
export const URGENCIES = ['protection', 'child', 'medical'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The reason code written with a referral: what the second line is to look at, never a finding. */
export const REFERRAL_REASONS = ['holder', 'document', 'data', 'validity', 'journey', 'alert', 'model'] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

/** The decision at the counter. `step` is null after a time-out: an omission. `reason` is left out where none was given. */
export const verdictSchema = z.strictObject({
  step: z.nullable(z.literal(VERDICT_STEPS)),
  urgent: z.nullable(z.enum(URGENCIES)),
  reason: z.optional(z.enum(REFERRAL_REASONS)),
});
export type Verdict = Frozen<z.infer<typeof verdictSchema>>;
