import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../shell/address.ts';
import { DRAWN_SPECIMENS } from '../storage/collection.ts';
import { parseLibraryAddress } from './address/parseLibraryAddress.ts';
import { Library } from './Library.tsx';

/** The reference collection: one document on the bench, opened where the address says. */
export function LibraryPage({ address }: { readonly address: Address }): ReactNode {
  const { t } = useTranslation();
  const read = useMemo(() => parseLibraryAddress(address, DRAWN_SPECIMENS), [address]);
  const specimen = DRAWN_SPECIMENS.find(({ id }) => id === read?.place.specimen);
  if (read === null || specimen === undefined) return <p className="notice">{t('library.empty.text')}</p>;
  return <Library key={specimen.id} specimen={specimen} place={read.place} faults={read.faults} />;
}
