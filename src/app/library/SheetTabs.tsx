import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { LIBRARY_LISTS, type LibraryList, type LibraryStore } from './libraryStore.ts';

/** On a narrow screen: brings the pages or one of the lists up over the bench. */
export function SheetTabs({ store }: { readonly store: LibraryStore }): ReactNode {
  const { t } = useTranslation();
  const { sheet, list } = useStore(store);
  const open = sheet === 'features' ? list : sheet;
  const show = (name: 'pages' | LibraryList): void => {
    if (name === open) store.setState({ sheet: null });
    else store.setState(name === 'pages' ? { sheet: 'pages' } : { sheet: 'features', list: name });
  };
  return (
    <div className="sheet-tabs">
      {(['pages', ...LIBRARY_LISTS] as const).map(name => (
        <button key={name} type="button" aria-expanded={open === name} onClick={() => show(name)}>
          {t(`library.sheet.${name}`)}
        </button>
      ))}
    </div>
  );
}
