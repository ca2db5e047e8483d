import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DECOYS } from '../../core/document/decoys.ts';
import { FEATURE_TERMS } from '../../core/document/featureTerms.ts';
import { CLASSES, FAMILIES } from '../../core/document/fraudTree.ts';
import { LIGHTS } from '../../core/document/lights.ts';
import { EXERCISE_COUNT, SPECIMENS } from '../storage/collection.ts';

const COUNTED = [
  ['specimens', SPECIMENS.length],
  ['exercises', EXERCISE_COUNT],
  ['lights', LIGHTS.length],
  ['families', FAMILIES.length],
  ['classes', CLASSES.length],
  ['decoys', DECOYS.length],
  ['terms', FEATURE_TERMS.length],
] as const;

export function Counts(): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="counts" aria-label={t('start.counts.label')}>
      {COUNTED.map(([name, count]) => (
        <li key={name}>{t(`start.counts.${name}`, { count })}</li>
      ))}
    </ul>
  );
}
