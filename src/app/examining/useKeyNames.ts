import { useTranslation } from 'react-i18next';
import type { BenchAction } from '../../bench/input/actions.ts';
import { keyName, keysOf } from './keyName.ts';
import { useBench } from './useBenchState.ts';

/** Says which keys do what, in the reader's words. */
export function useKeyNames(): (action: BenchAction) => readonly string[] {
  const { t } = useTranslation();
  const { keys } = useBench();
  return action => keysOf(keys, action).map(key => keyName(key, word => t(`bench.key.${word}`)));
}
