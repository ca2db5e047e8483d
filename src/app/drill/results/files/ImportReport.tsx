import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASHES, type Merge } from '../../../../core/exchange/results/mergeResults.ts';
import { describeFailure, type Failure } from '../../../../core/units/failure.ts';
import type { ImportOutcome } from '../model/importFiles.ts';
import { usePersonName } from '../parts/usePersonName.ts';
import type { Importing } from './useImport.ts';

/** More details than anybody reads of one file. */
const DETAILS_SHOWN = 5;

/** What became of each file, spoken as soon as it is known. */
export function ImportReport({ importing }: { readonly importing: Importing }): ReactNode {
  const { t } = useTranslation();
  const { outcomes, isBusy, isFailing } = importing;
  return (
    <div role="status" className="import-report">
      {isBusy && <p>{t('results.import.busy')}</p>}
      {isFailing && <p className="refusal">{t('results.import.failing')}</p>}
      {outcomes.length > 0 && (
        <ul>
          {outcomes.map(outcome => (
            <li key={outcome.position} className={outcome.merge === null ? 'refused' : 'taken'}>
              <FileOutcome outcome={outcome} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FileOutcome({ outcome }: { readonly outcome: ImportOutcome }): ReactNode {
  const nameOf = usePersonName();
  if (outcome.merge === null) {
    return (
      <>
        <bdi className="file-name">{outcome.file}</bdi>
        <Refusal failures={outcome.failures} />
      </>
    );
  }
  return (
    <>
      <span className="file-name">
        <bdi>{outcome.file}</bdi> · <bdi>{nameOf(outcome.person)}</bdi>
      </span>
      <MergeWords merge={outcome.merge} />
    </>
  );
}

function MergeWords({ merge }: { readonly merge: Merge }): ReactNode {
  const { t } = useTranslation();
  const { added, known, rescored, refused } = merge;
  const words = [
    t('results.import.added', { count: added.length }),
    known.length > 0 ? t('results.import.known', { count: known.length }) : null,
    rescored.length > 0 ? t('results.import.rescored', { count: rescored.length }) : null,
  ].filter(word => word !== null);
  return (
    <>
      <p>{words.join(' · ')}</p>
      {CLASHES.map(clash => {
        const ids = refused.filter(one => one.clash === clash).map(({ id }) => id);
        if (ids.length === 0) return null;
        return (
          <p key={clash} className="refusal">
            {t(`results.clash.${clash}`, { count: ids.length })}{' '}
            <bdi>
              {ids.slice(0, DETAILS_SHOWN).join(', ')}
              {ids.length > DETAILS_SHOWN && ' …'}
            </bdi>
          </p>
        );
      })}
    </>
  );
}

/** Why a whole file was refused: in words first, then exactly, for whoever made the file. */
function Refusal({ failures }: { readonly failures: readonly Failure[] }): ReactNode {
  const { t } = useTranslation();
  const [first] = failures;
  const details = failures.slice(0, DETAILS_SHOWN).map(failure => describeFailure({ ...failure, file: '' }));
  return (
    <>
      <p className="refusal">{t(`results.refused.${reasonOf(first?.code ?? '')}`)}</p>
      <details>
        <summary>{t('results.refused.details', { count: failures.length })}</summary>
        <ul className="details" lang="en" dir="ltr">
          {details.map(detail => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function reasonOf(code: string): 'kind' | 'future' | 'long' | 'unreadable' | 'json' | 'content' {
  if (code === 'exchange/kind') return 'kind';
  if (code === 'exchange/version-future') return 'future';
  if (code === 'exchange/too-long' || code === 'exchange/json-size' || code === 'exchange/json-depth') return 'long';
  if (code === 'exchange/unreadable') return 'unreadable';
  if (code === 'exchange/json-key' || code === 'exchange/json-key-repeated') return 'content';
  return code.startsWith('exchange/json-') ? 'json' : 'content';
}
