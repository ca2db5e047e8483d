import { useTranslation } from 'react-i18next';
import type { Text } from '../../core/document/text.ts';

/** Says words that come with the data in the reader's language, in English where they are not translated. */
export function useSay(): (text: Text) => string {
  const { i18n } = useTranslation();
  return text => text[i18n.language] ?? text.en;
}
