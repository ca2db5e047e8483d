import type { ReactNode } from 'react';
import type { CheckState } from '../../../core/reader/page/inspection.ts';

/** Each result has a form and a sign of its own, so that nobody depends on its colour. */
const FORMS: Readonly<Record<CheckState, { readonly ground: string; readonly sign: string }>> = {
  successful: { ground: 'M10 1a9 9 0 1 1 0 18a9 9 0 0 1 0-18z', sign: 'M5.800 10.400l2.800 2.800l5.600-6.200' },
  failed: { ground: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z', sign: 'M6.500 6.500l7 7M13.500 6.500l-7 7' },
  undetermined: { ground: 'M10 1.200L19.300 18.200H.700z', sign: 'M10 7.200v5M10 15.200v.01' },
  'not-performed': { ground: 'M2.500 2.500h15v15h-15z', sign: 'M6 10h8' },
  aborted: { ground: 'M10 .800L19.200 10L10 19.200L.800 10z', sign: 'M7 13L13 7' },
};

/** The light of a result, as readers show it: decoration to words beside it. */
export function ResultSign({ state }: { readonly state: CheckState }): ReactNode {
  const { ground, sign } = FORMS[state];
  return (
    <svg className={`result-sign ${state}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path className="result-ground" d={ground} />
      <path className="result-mark" d={sign} />
    </svg>
  );
}
