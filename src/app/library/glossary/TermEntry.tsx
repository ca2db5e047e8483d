import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { makeBook } from '../../../bench/view/book.ts';
import { FEATURE_TABLE, type FeatureTerm } from '../../../core/document/featureTerms.ts';
import { LightChips } from '../../examining/LightChips.tsx';
import { ConfirmMark, SourceMark } from '../../examining/SourceMark.tsx';
import { useFaceName } from '../../examining/useFaceName.ts';
import { useSay } from '../../messages/useSay.ts';
import { makeAddress } from '../../shell/address.ts';
import { DRAWN_SPECIMENS } from '../../storage/collection.ts';
import { addressOf, findShown } from './findShown.ts';
import { GLOSSARY_SOURCES } from './glossarySources.ts';

export function TermEntry({ term }: { readonly term: FeatureTerm }): ReactNode {
  const { t, i18n } = useTranslation();
  const { levels, lights, aids, rank } = FEATURE_TABLE[term];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <li className="term" id={`term-${term}`}>
      <h3>
        <bdi className="code">{term}</bdi> {t(`term.${term}.name`)}
      </h3>
      <p className="also">{t('glossary.term.also', { names: t(`term.${term}.also`) })}</p>
      <p>{t(`term.${term}.meaning`)}</p>
      <p className="imitation">
        <b>{t('library.feature.imitation')}</b> {t(`term.${term}.imitation`)} <ConfirmMark />
      </p>
      <p className="feature-foot">
        <span>{t('glossary.term.levels', { levels: list.format(levels.map(String)) })}</span>
        <span>{t(`rank.${rank}.name`)}</span>
        {aids.length > 0 && (
          <span>{t('glossary.term.aids', { aids: list.format(aids.map(aid => t(`aid.${aid}.name`))) })}</span>
        )}
        <SourceMark source={GLOSSARY_SOURCES.meaning} />
      </p>
      {lights.length > 0 && <LightChips lights={lights} />}
      <ShownOn term={term} />
    </li>
  );
}

function ShownOn({ term }: { readonly term: FeatureTerm }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const nameOf = useFaceName();
  const shown = findShown(DRAWN_SPECIMENS, term);
  if (shown.length === 0) return null;
  return (
    <ul className="shown-on">
      {shown.map(({ specimen, feature }) => (
        <li key={`${specimen.id} ${feature.id}`}>
          <a href={makeAddress(addressOf({ specimen, feature }))}>
            {t('glossary.term.see', {
              state: say(specimen.state.name),
              face: nameOf(makeBook(specimen), feature.face),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
