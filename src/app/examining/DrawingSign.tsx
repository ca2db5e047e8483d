import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBenchState } from './useBenchState.ts';

/** Says that the picture is still being drawn, where that takes longer than a moment. */
export function DrawingSign(): ReactNode {
  const { t } = useTranslation();
  const busy = useBenchState(state => state.busy && !state.sharp);
  return busy ? (
    <p className="drawing-sign" aria-hidden="true">
      {t('bench.picture.drawing')}
    </p>
  ) : null;
}
