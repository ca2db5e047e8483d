import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentHash } from '../../../core/exchange/contentHash.ts';
import { useDevice } from '../../storage/device.ts';
import type { StoredDrill } from '../../storage/drillStore.ts';
import { type DrillKeeper, keepDrill } from '../../storage/keepDrill.ts';
import { type LoadedSet, loadSet } from '../../storage/loadSet.ts';
import { DrillRun } from './DrillRun.tsx';

type DrillLoaderProps = { readonly stored: StoredDrill; readonly leave: () => void };
type Loading = 'loading' | 'failed' | 'changed' | { readonly loaded: LoadedSet; readonly keeper: DrillKeeper };

/** Brings everything the drill will ever need into memory before its first case is shown. */
export function DrillLoader({ stored, leave }: DrillLoaderProps): ReactNode {
  const { t } = useTranslation();
  const { drills, lanes } = useDevice();
  const [loading, setLoading] = useState<Loading>('loading');
  useEffect(() => {
    if (loading !== 'loading') return;
    let isOver = false;
    loadSet(stored.drill.set.id, lanes).then(
      loaded => {
        if (isOver) return;
        const isSame = contentHash(loaded.set) === stored.drill.set.hash;
        setLoading(isSame ? { loaded, keeper: keepDrill(drills, stored) } : 'changed');
      },
      () => !isOver && setLoading('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [stored, drills, lanes, loading]);
  if (typeof loading === 'object') {
    return <DrillRun loaded={loading.loaded} keeper={loading.keeper} leave={leave} />;
  }
  return (
    <div className="drill-between" role="status">
      <h1>{t(`drill.load.${loading}`)}</h1>
      {loading !== 'loading' && (
        <p className="drill-card-keys">
          {loading === 'failed' && (
            <button type="button" className="drill-go" onClick={() => setLoading('loading')}>
              {t('drill.load.again')}
            </button>
          )}
          <button type="button" className="plain-button" onClick={leave}>
            {t('drill.back.choice')}
          </button>
        </p>
      )}
    </div>
  );
}
