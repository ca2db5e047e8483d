import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '../../../core/document/lights.ts';
import { ConfirmMark } from '../../examining/SourceMark.tsx';
import { useSay } from '../../messages/useSay.ts';
import { laneOf } from '../../storage/collection.ts';
import type { DebriefCase } from './debriefCase.ts';
import type { DebriefItem } from './debriefItem.ts';
import { bestLight } from './flightOf.ts';
import { missSentence } from './missSentence.ts';
import { useListWords } from './useListWords.ts';
import { useSpotWords } from './useSpotWords.ts';
import { VisibilityBars } from './VisibilityBars.tsx';

type PlaceItem = Extract<DebriefItem, { kind: 'found' | 'missed' }>;
type PlaceCardProps = { readonly item: PlaceItem; readonly told: DebriefCase };

/** What a place of the key teaches: how it was answered, what was done there, where else it shows, and in which lights. */
export function PlaceCard({ item, told }: PlaceCardProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const nameSpot = useSpotWords(told.specimen);
  const { place, signs, seenIn } = item;
  return (
    <div className="item-card">
      {item.kind === 'found' ? <FoundWords item={item} /> : <MissWords item={item} opened={told.opened} />}
      <p>
        <bdi>{say(place.explanation)}</bdi> {told.exercise.source.mark === 'M' && <ConfirmMark />}
      </p>
      {signs.length > 0 && (
        <details className="cross-check">
          <summary>{t('debrief.card.signs', { count: signs.length })}</summary>
          <ul>
            {signs.map(sign => (
              <li key={nameSpot(sign)}>{nameSpot(sign)}</li>
            ))}
          </ul>
          <p className="hint">{t('debrief.card.anySign')}</p>
        </details>
      )}
      <VisibilityBars visibility={place.visibility} seenIn={seenIn} isForetold={laneOf(told.exercise.id) !== null} />
    </div>
  );
}

function FoundWords({ item }: { readonly item: Extract<DebriefItem, { kind: 'found' }> }): ReactNode {
  const { t } = useTranslation();
  const { finding, mark, place } = item;
  const credit = finding.credit === 1 ? 'exact' : finding.credit === 0.5 ? 'family' : 'other';
  const given = mark.class === null ? t(`family.${mark.family}.name`) : t(`class.${mark.class}.name`);
  return (
    <dl className="answer">
      <div>
        <dt>{t('debrief.card.named')}</dt>
        <dd>
          {given}
          <span className={`credit credit-${credit}`}>
            {t(`debrief.credit.${credit}`, { class: t(`class.${place.class}.name`) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('debrief.card.confidence')}</dt>
        <dd>{t(`marking.confidence.${mark.confidence}`)}</dd>
      </div>
      {finding.share < 1 && <p className="card-note">{t('debrief.card.half')}</p>}
      {finding.evidenceLight === false && (
        <p className="card-note">{t('debrief.card.otherLight', { light: t(`light.${mark.light}.name`) })}</p>
      )}
    </dl>
  );
}

type Missed = Extract<DebriefItem, { kind: 'missed' }>;

/** Why it was missed, which lights were on, and which would have shown it. */
function MissWords({ item, opened }: { readonly item: Missed; readonly opened: readonly Light[] }): ReactNode {
  const { t } = useTranslation();
  const list = useListWords();
  const { reason, seenIn, place } = item;
  const light = bestLight(place);
  const words = (lights: readonly Light[]): string => list(lights.map(name => t(`light.${name}.name`)));
  return (
    <p className="miss-words">
      <strong>{t(`debrief.miss.${missSentence(item)}`)}</strong>{' '}
      {seenIn.length > 0 && t('debrief.miss.seenIn', { lights: words(seenIn) })}{' '}
      {reason === 'never-looked' && opened.length > 0 && t('debrief.miss.opened', { lights: words(opened) })}{' '}
      {light !== null && reason !== 'withdrawn' && t('debrief.miss.best', { light: t(`light.${light}.name`) })}
    </p>
  );
}
