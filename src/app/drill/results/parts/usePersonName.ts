import { useTranslation } from 'react-i18next';
import type { Trainee } from '../../../../core/drills/trainee.ts';

/** The name of somebody; who gave none is told from others by the beginning of their id. */
export function usePersonName(): (person: Trainee) => string {
  const { t } = useTranslation();
  return ({ id, name }) => (name === '' ? t('results.person.nameless', { id: id.slice(0, 4) }) : name);
}
