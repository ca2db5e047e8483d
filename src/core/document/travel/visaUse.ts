import type { Endorsement, Visa } from '../endorsement.ts';
import { needsVisa } from '../world/visaIssuers.ts';
import type { Crossing } from './crossings.ts';

/** An entry for which a visa was needed, and the one it was made on; null where none was valid. */
export type VisaUse = { readonly crossing: Crossing; readonly visa: Visa | null };

export const ALLOWED_ENTRIES = { single: 1, double: 2, multiple: Infinity } as const;

export function isVisa(endorsement: Endorsement): endorsement is Visa {
  return endorsement.kind === 'visa';
}

function isValidOn({ validFrom, validUntil }: Visa, day: string): boolean {
  return validFrom <= day && day <= validUntil;
}

/** Each entry on the first visa of its state that is valid that day and has an entry left; if none has, on the first that is valid. */
export function matchVisas(
  crossings: readonly Crossing[],
  endorsements: readonly Endorsement[],
  nationality: string,
): readonly VisaUse[] {
  const visas = endorsements.filter(isVisa);
  const used = new Map<string, number>();
  return crossings
    .filter(({ stamp, post }) => stamp.direction === 'entry' && needsVisa(nationality, post.state))
    .map(crossing => {
      const { stamp, post } = crossing;
      const valid = visas.filter(visa => visa.issuer === post.state && isValidOn(visa, stamp.date));
      const visa = valid.find(({ id, entries }) => (used.get(id) ?? 0) < ALLOWED_ENTRIES[entries]) ?? valid[0] ?? null;
      if (visa !== null) used.set(visa.id, (used.get(visa.id) ?? 0) + 1);
      return { crossing, visa };
    });
}
