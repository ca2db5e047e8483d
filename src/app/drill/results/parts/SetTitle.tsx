import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../messages/useSay.ts';
import { titleOfSet } from '../../../storage/collection.ts';

/** The title of a set; its id where it does not ship with this app, a word where an attempt was in none. */
export function SetTitle({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  if (id === null) return t('results.set.none');
  const title = titleOfSet(id);
  return <bdi>{title === null ? id : say(title)}</bdi>;
}
