import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { makeBook } from '../../../bench/view/book.ts';
import { useBenchState } from '../../examining/useBenchState.ts';
import { useFaceName } from '../../examining/useFaceName.ts';
import type { DebriefCase } from './debriefCase.ts';
import { flightOf } from './flightOf.ts';
import { useSpotWords } from './useSpotWords.ts';

/** Where the bench has gone, in words: spoken when an item is chosen, and what describes the picture. */
export function FlightWords({
  told,
  chosen,
}: {
  readonly told: DebriefCase;
  readonly chosen: string | null;
}): ReactNode {
  const { t } = useTranslation();
  const nameSpot = useSpotWords(told.specimen);
  const nameFace = useFaceName();
  const lamp = useBenchState(state => state.light);
  const item = told.items.find(({ id }) => id === chosen);
  const flight = item === undefined ? null : flightOf(item, told.specimen);
  return (
    <p id="debrief-flight" className="unseen" aria-live="polite">
      {item !== undefined &&
        flight !== null &&
        t('debrief.flight.text', {
          kind: t(`debrief.kind.${item.kind}`),
          place: nameSpot(item.name),
          face: nameFace(makeBook(told.specimen), flight.face),
          light: t(`light.${flight.light ?? lamp}.name`),
        })}
    </p>
  );
}
