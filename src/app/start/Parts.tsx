import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const WORKING = ['formats', 'mrz', 'scoring', 'statistics'] as const;
const COMING = ['bench', 'drill', 'reader', 'workshop', 'desk'] as const;

/** The parts of the product, those that work before those that do not exist yet. */
export function Parts(): ReactNode {
  const { t } = useTranslation();
  const parts = [...WORKING.map(part => ({ part, works: true })), ...COMING.map(part => ({ part, works: false }))];
  return (
    <ul className="parts">
      {parts.map(({ part, works }) => (
        <li key={part} className={works ? 'part works' : 'part coming'}>
          <h3>{t(`start.part.${part}.title`)}</h3>
          <p className="state">{works ? t('start.state.works') : t('start.state.next')}</p>
          <p>{t(`start.part.${part}.text`)}</p>
        </li>
      ))}
    </ul>
  );
}
