import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS } from '../../../core/document/lights.ts';
import type { SecurityFeature } from '../../../core/document/specimen.ts';
import type { Text } from '../../../core/document/text.ts';
import { LightChips } from '../../examining/LightChips.tsx';
import { ConfirmMark, SourceMark } from '../../examining/SourceMark.tsx';
import { useBench, useBenchState } from '../../examining/useBenchState.ts';
import { useFaceName } from '../../examining/useFaceName.ts';
import { useSay } from '../../messages/useSay.ts';
import { makeAddress } from '../../shell/address.ts';
import { STATEMENTS, unconfirmedParts } from '../unconfirmed/unconfirmedParts.ts';

type FeatureRowProps = {
  readonly feature: SecurityFeature;
  readonly isChosen: boolean;
  /** Says on which page it is, where the list holds several. */
  readonly withPage: boolean;
  readonly onChoose: () => void;
};

/** One feature: a line in the list, opened when it is in hand. */
export function FeatureRow({ feature, isChosen, withPage, onChoose }: FeatureRowProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={row} className={isChosen ? 'feature chosen' : 'feature'} data-feature={feature.id}>
      <button type="button" className="feature-button" aria-expanded={isChosen} onClick={onChoose}>
        <span className="feature-name">{t(`term.${feature.term}.name`)}</span>
        <span className="feature-lamps" aria-hidden="true">
          {LIGHTS.filter(light => feature.lights.includes(light)).map(light => (
            <span key={light} className={`lamp lamp-${light}`} />
          ))}
        </span>
        <span className="feature-place">
          <bdi className="code">{feature.term}</bdi>
          <span>{withPage ? nameOf(book, feature.face) : t(`rank.${feature.rank}.name`)}</span>
          {feature.source.mark === 'M' && <span className="dot-mark" title={t('source.M.name')} />}
        </span>
      </button>
      {isChosen && <FeatureCard feature={feature} />}
    </li>
  );
}

function FeatureCard({ feature }: { readonly feature: SecurityFeature }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const unconfirmed = unconfirmedParts(feature);
  return (
    <div className="feature-card">
      <LightChips lights={feature.lights} onLight={light => bench.update({ light })} />
      <dl>
        {STATEMENTS.map(part => (
          <Statement
            key={part}
            name={t(`library.feature.${part}`)}
            text={feature[part]}
            isConfirmed={!unconfirmed.includes(part)}
          />
        ))}
      </dl>
      <p className="feature-foot">
        <span>{t(`level.${feature.level}.name`)}</span>
        <span>{t(`rank.${feature.rank}.name`)}</span>
        {feature.source.mark !== 'M' && <SourceMark source={feature.source} />}
        <a href={makeAddress({ path: ['glossary'], query: { find: feature.term } })}>{t('library.feature.glossary')}</a>
      </p>
    </div>
  );
}

type StatementProps = { readonly name: string; readonly text: Text; readonly isConfirmed: boolean };

function Statement({ name, text, isConfirmed }: StatementProps): ReactNode {
  const say = useSay();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{say(text)}</bdi> {!isConfirmed && <ConfirmMark />}
      </dd>
    </div>
  );
}
