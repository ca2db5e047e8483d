import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAP_FAILURES, type MapFailureCode } from '../../bench/maps/MapSource.ts';
import { Icon } from '../examining/Icon.tsx';
import type { AddressFault } from './address/parseLibraryAddress.ts';

type NoticesProps = { readonly faults: readonly AddressFault[]; readonly failure: string | null };

/** What went otherwise than asked: parts of the address not understood, pictures that could not be drawn. */
export function Notices({ faults, failure }: NoticesProps): ReactNode {
  const { t } = useTranslation();
  const [closed, setClosed] = useState<readonly AddressFault[] | null>(null);
  const code = MAP_FAILURES.find(name => name === failure) ?? null;
  const shown = closed === faults ? [] : faults;
  return (
    <div role="status" className="notices">
      {shown.length > 0 && (
        <div className="notice">
          <ul>
            {shown.map(fault => (
              <li key={fault}>{t(`library.fault.${fault}`)}</li>
            ))}
          </ul>
          <button
            type="button"
            className="tool"
            aria-label={t('library.notice.close')}
            onClick={() => setClosed(faults)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {code !== null && <Failure code={code} />}
    </div>
  );
}

function Failure({ code }: { readonly code: MapFailureCode }): ReactNode {
  const { t } = useTranslation();
  return <p className="notice">{t(`bench.failure.${code}`)}</p>;
}
