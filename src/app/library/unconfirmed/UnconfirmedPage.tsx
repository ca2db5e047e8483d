import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../messages/useSay.ts';
import { makeAddress } from '../../shell/address.ts';
import { SPECIMENS } from '../../storage/collection.ts';
import { addressOf } from '../glossary/findShown.ts';
import { listUnconfirmed, type Unconfirmed } from './listUnconfirmed.ts';

const ALL = listUnconfirmed(SPECIMENS);

/** The one page that lists every statement still to be confirmed, so that an agency's expert can go through them. */
export function UnconfirmedPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="reading">
      <header className="reading-head">
        <h1>{t('confirm.title.name')}</h1>
        <p className="lead">{t('confirm.title.lead')}</p>
        <p className="count">{t('confirm.count.statements', { count: ALL.length })}</p>
      </header>
      <UnconfirmedList kind="feature" />
      <UnconfirmedList kind="glossary" />
      <UnconfirmedList kind="check" />
    </div>
  );
}

function UnconfirmedList({ kind }: { readonly kind: Unconfirmed['kind'] }): ReactNode {
  const { t } = useTranslation();
  const entries = ALL.filter(entry => entry.kind === kind);
  return (
    <section aria-labelledby={`confirm-${kind}`}>
      <h2 id={`confirm-${kind}`}>
        {t(`confirm.kind.${kind}`)} <span className="count">{entries.length}</span>
      </h2>
      {entries.length === 0 ? (
        <p className="hint">{t('confirm.list.empty')}</p>
      ) : (
        <ol className="statements">
          {entries.map(entry => {
            if (entry.kind === 'check') return <CheckEntry key={entry.check} entry={entry} />;
            return entry.kind === 'feature' ? (
              <FeatureEntry key={`${entry.specimen.id} ${entry.feature.id} ${entry.part}`} entry={entry} />
            ) : (
              <TermEntry key={`${entry.term} ${entry.part}`} entry={entry} />
            );
          })}
        </ol>
      )}
    </section>
  );
}

function FeatureEntry({ entry }: { readonly entry: Extract<Unconfirmed, { kind: 'feature' }> }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { specimen, feature, part } = entry;
  return (
    <li>
      <dl>
        <div>
          <dt>{t(`library.feature.${part}`)}</dt>
          <dd>
            <bdi>{say(feature[part])}</bdi>
          </dd>
        </div>
      </dl>
      <a href={makeAddress(addressOf({ specimen, feature }))}>
        {t('confirm.place.library', {
          state: say(specimen.state.name),
          term: feature.term,
          name: t(`term.${feature.term}.name`),
        })}
      </a>
    </li>
  );
}

function TermEntry({ entry }: { readonly entry: Extract<Unconfirmed, { kind: 'glossary' }> }): ReactNode {
  const { t } = useTranslation();
  const { term, part } = entry;
  return (
    <li>
      <p>{t(`term.${term}.${part}`)}</p>
      <a href={makeAddress({ path: ['glossary'], query: { find: term } })}>
        {t('confirm.place.glossary', { term, name: t(`term.${term}.name`) })}
      </a>
    </li>
  );
}

function CheckEntry({ entry }: { readonly entry: Extract<Unconfirmed, { kind: 'check' }> }): ReactNode {
  const { t } = useTranslation();
  return (
    <li>
      <p>{t(`reader.proves.${entry.check}`)}</p>
      <a href={makeAddress({ path: ['library'], query: {} })}>{t('confirm.place.reader')}</a>
    </li>
  );
}
