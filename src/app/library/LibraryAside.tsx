import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { TabRow } from '../examining/TabRow.tsx';
import { LIBRARY_LISTS, type LibraryStore } from './libraryStore.ts';

type LibraryAsideProps = { readonly store: LibraryStore; readonly children: ReactNode };

/** Beside the bench: what protects the document, or what the reader says of it. */
export function LibraryAside({ store, children }: LibraryAsideProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const list = useStore(store, state => state.list);
  return (
    <aside className="features" aria-label={t('library.lists.label')}>
      <TabRow
        id={id}
        label={t('library.lists.label')}
        tabs={LIBRARY_LISTS.map(name => ({ name, text: t(`library.sheet.${name}`) }))}
        chosen={list}
        onChange={chosen => store.setState({ list: chosen })}
      />
      <div id={`${id}-sheet`} className="library-list" role="tabpanel" aria-labelledby={`${id}-${list}`}>
        {children}
      </div>
    </aside>
  );
}
