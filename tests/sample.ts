const DAY = 86_400_000;

/**
 * Which part of long lists is tried today: the day of the year in UTC, so that all of them come round. LOUPE_SAMPLE
 * names another day, to repeat one that failed, or `all`.
 */
export const SAMPLE = process.env.LOUPE_SAMPLE ?? String(dayOfYear(new Date()));

function dayOfYear(now: Date): number {
  return 1 + Math.floor((now.getTime() - Date.UTC(now.getUTCFullYear(), 0, 1)) / DAY);
}

/** At most `most` of a list, spread over it; each is among them once in as many days as there are such parts. */
export function sampleOf<Item>(list: readonly Item[], most: number, sample = SAMPLE): readonly Item[] {
  if (sample === 'all') return list;
  const day = Number(sample);
  if (!Number.isInteger(day) || day < 0) throw new Error(`LOUPE_SAMPLE is a whole number or all, not ${sample}`);
  const parts = Math.ceil(list.length / most);
  return list.filter((_, index) => index % parts === day % parts);
}
