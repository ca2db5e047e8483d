import type { Stamp } from '../../document/endorsement.ts';
import type { Specimen } from '../../document/specimen.ts';
import { checkHistory } from '../../document/travel/checkHistory.ts';
import type { HistoryFinding } from '../../document/travel/historyFinding.ts';

/** What cannot be so any more once one of the stamps says another day. */
export function contradictionsOf(specimen: Specimen, stamp: Stamp): readonly HistoryFinding[] {
  const endorsements = (specimen.endorsements ?? []).map(other => (other.id === stamp.id ? stamp : other));
  const days = endorsements.map(other => (other.kind === 'stamp' ? other.date : other.issuedOn));
  const last = days.reduce((latest, day) => (day > latest ? day : latest), stamp.date);
  const known = new Set(checkHistory(specimen, last).map(({ sentence }) => sentence.en));
  return checkHistory({ ...specimen, endorsements }, last).filter(
    ({ weight, endorsements: concerned, sentence }) =>
      weight === 'contradiction' && concerned.includes(stamp.id) && !known.has(sentence.en),
  );
}
