import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const WORKING = ['bench', 'drill', 'results', 'library', 'reader', 'formats', 'mrz', 'scoring', 'statistics'] as const;
const COMING = ['workshop', 'desk'] as const;

/** The parts of the product: those that work, then those that do not exist yet. */
export function Parts(): ReactNode {
  return (
    <>
      <PartList parts={WORKING} state="works" />
      <PartList parts={COMING} state="next" />
    </>
  );
}

type Part = (typeof WORKING)[number] | (typeof COMING)[number];

function PartList({ parts, state }: { readonly parts: readonly Part[]; readonly state: 'works' | 'next' }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className={`parts ${state}`}>
      {parts.map(part => (
        <li key={part}>
          <h3>{t(`start.part.${part}.title`)}</h3>
          <p className="state">{t(`start.state.${state}`)}</p>
          <p>{t(`start.part.${part}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
