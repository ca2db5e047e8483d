import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LibraryStore } from './libraryStore.ts';

/** On a narrow screen: brings the pages or the features up over the bench. */
export function SheetTabs({ store }: { readonly store: LibraryStore }): ReactNode {
  const { t } = useTranslation();
  const open = useStore(store, state => state.sheet);
  return (
    <div className="sheet-tabs">
      {(['pages', 'features'] as const).map(name => (
        <button
          key={name}
          type="button"
          aria-expanded={open === name}
          onClick={() => store.setState({ sheet: open === name ? null : name })}
        >
          {t(`library.sheet.${name}`)}
        </button>
      ))}
    </div>
  );
}
