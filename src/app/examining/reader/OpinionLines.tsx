import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { differingRuns } from './differingRuns.ts';

type OpinionLinesProps = { readonly own: string; readonly other: string };

/** One line as both readers have it: once where they agree, else character over character, what differs marked in the other. */
export function OpinionLines({ own, other }: OpinionLinesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="opinion-lines">
      <span className="unseen">{t('reader.found.own')}</span>
      <span dir="ltr">{own}</span>
      {other !== own && other !== '' && (
        <>
          <span className="unseen">{t('reader.found.other')}</span>
          <span dir="ltr">
            {differingRuns(own, other).map(({ text, differs, at }) =>
              differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </span>
        </>
      )}
    </span>
  );
}
