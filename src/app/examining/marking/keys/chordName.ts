import { useTranslation } from 'react-i18next';
import { keyName } from '../../keyName.ts';
import type { KeyChord } from './keyChord.ts';

/** What stands on the caps of a chord, in the reader's words. */
export function useChordName(): (chord: KeyChord) => string {
  const { t } = useTranslation();
  return ({ code, shift, command }) => {
    const name = keyName({ code, shift, action: 'leave', scope: 'bench' }, word => t(`bench.key.${word}`));
    return command ? t('marking.key.command', { key: name }) : name;
  };
}
