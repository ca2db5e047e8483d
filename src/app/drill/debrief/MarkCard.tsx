import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefCase } from './debriefCase.ts';
import type { DebriefItem } from './debriefItem.ts';
import { GroundWords } from './GroundWords.tsx';
import { entryText, groundSentence } from './groundSentence.ts';

type MarkItem = Exclude<DebriefItem, { kind: 'found' | 'missed' }>;

/** What a mark that found nothing teaches: what is really there. */
export function MarkCard({ item, told }: { readonly item: MarkItem; readonly told: DebriefCase }): ReactNode {
  const { t } = useTranslation();
  const { mark } = item;
  const given = mark.class === null ? t(`family.${mark.family}.name`) : t(`class.${mark.class}.name`);
  return (
    <div className="item-card">
      <dl className="answer">
        <div>
          <dt>{t('debrief.card.named')}</dt>
          <dd>{given}</dd>
        </div>
        <div>
          <dt>{t('debrief.card.confidence')}</dt>
          <dd>{t(`marking.confidence.${mark.confidence}`)}</dd>
        </div>
      </dl>
      {item.kind === 'duplicate' && <p>{t('debrief.duplicate.text')}</p>}
      {item.kind === 'ignored' && <p>{t(item.isWhole ? 'debrief.ignored.whole' : 'debrief.ignored.ground')}</p>}
      {item.kind === 'wrong' && (
        <>
          <p>
            <strong>
              {t(`debrief.ground.${groundSentence(item, told.exercise)}`, { text: entryText(item, told.specimen) })}
            </strong>
          </p>
          <GroundWords ground={item.ground} />
          {item.ground.near !== null && (
            <p className="card-note">
              {t('debrief.ground.near', { class: t(`class.${item.ground.near.class}.name`) })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
