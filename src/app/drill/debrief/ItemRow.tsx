import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefCase } from './debriefCase.ts';
import type { DebriefItem } from './debriefItem.ts';
import { KindSign } from './KindSign.tsx';
import { MarkCard } from './MarkCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { usePoints } from './usePoints.ts';
import { useSpotWords } from './useSpotWords.ts';

type ItemRowProps = {
  readonly item: DebriefItem;
  readonly number: number;
  readonly told: DebriefCase;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** One line of the debrief, opened while it is in hand. */
export function ItemRow({ item, number, told, isChosen, onChoose }: ItemRowProps): ReactNode {
  const { t } = useTranslation();
  const nameSpot = useSpotWords(told.specimen);
  const points = usePoints();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const isPlace = item.kind === 'found' || item.kind === 'missed';
  return (
    <li ref={row} className={`item kind-${item.kind}${isChosen ? ' chosen' : ''}`} data-item={item.id}>
      <button type="button" className="item-button" aria-expanded={isChosen} onClick={onChoose}>
        <span className="item-sign" aria-hidden="true">
          <KindSign kind={item.kind} />
          {number}
        </span>
        <span className="item-name">{nameSpot(item.name)}</span>
        <span className="item-points">{points(worthOf(item))}</span>
        <span className="item-kind">
          {t(`debrief.kind.${item.kind}`)}
          {isPlace && <> · {t(`class.${item.place.class}.name`)}</>}
        </span>
      </button>
      {isChosen && (isPlace ? <PlaceCard item={item} told={told} /> : <MarkCard item={item} told={told} />)}
    </li>
  );
}

function worthOf(item: DebriefItem): number {
  if (item.kind === 'found') return item.finding.points;
  return item.kind === 'wrong' ? item.points : 0;
}
