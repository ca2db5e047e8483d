import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecurityFeature } from '../../core/document/specimen.ts';

type SourceMarkProps = { readonly source: SecurityFeature['source'] };

/** Where a statement comes from; one that an expert has still to confirm says so and leads to the list of them. */
export function SourceMark({ source }: SourceMarkProps): ReactNode {
  const { t } = useTranslation();
  if (source.mark === 'M') return <ConfirmMark />;
  const reference = source.mark === 'D' ? undefined : source.reference;
  return (
    <span className="source">
      {t(`source.${source.mark}.name`)} {reference !== undefined && <bdi>{reference}</bdi>}
    </span>
  );
}

/** PRODUCT law 12: the small mark beside every statement that no source was found for. */
export function ConfirmMark(): ReactNode {
  const { t } = useTranslation();
  return (
    <a className="confirm-mark" href="#/to-be-confirmed" title={t('source.M.hint')}>
      {t('source.M.name')}
    </a>
  );
}
