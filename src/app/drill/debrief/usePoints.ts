import { useTranslation } from 'react-i18next';
import { trueMinus } from '../../messages/trueMinus.ts';

/** Writes points as a reader of this language would, with their sign; a minus is a minus, not a hyphen. */
export function usePoints(): (points: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return points => trueMinus(format.format(points));
}
