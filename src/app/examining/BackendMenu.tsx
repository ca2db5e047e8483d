import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../shell/Choice.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { useBench, useBenchState } from './useBenchState.ts';

const WISHES = ['auto', 'webgl2', 'plain'] as const;

/** How the picture is computed: on the graphics card, or plainly on the processor. */
export function BackendMenu(): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const backend = useBenchState(state => state.backend);
  const [wish, setWish] = useState<(typeof WISHES)[number]>('auto');
  return (
    <Disclosure label={<Icon name="backend" />} name={t('bench.backend.label')} className="tool-menu">
      <Choice
        label={t('bench.backend.label')}
        value={wish}
        options={WISHES.map(value => ({ value, text: t(`bench.backend.${value}`) }))}
        onChange={value => {
          setWish(value);
          bench.setBackend(value);
        }}
      />
      <p className="hint">{t('bench.backend.hint', { name: t(`bench.backend.${backend}`) })}</p>
    </Disclosure>
  );
}
