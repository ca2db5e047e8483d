import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import { CURSOR_STEPS } from '../../../core/marks/tools/gridCursor.ts';
import { TabRow } from '../TabRow.tsx';
import { MarkList } from './MarkList.tsx';
import { MarkLog } from './MarkLog.tsx';
import { MARK_SHEETS } from './markingState.ts';
import type { MarkingStore } from './markingStore.ts';
import { OtherPlaces } from './OtherPlaces.tsx';

type MarkPanelProps = {
  readonly store: MarkingStore;
  /** The document as it was issued. */
  readonly specimen: Specimen;
  /** What the document reader says. */
  readonly reader: ReactNode;
};

/** Beside the bench: the marks in words, and the lists of what can be marked besides spots on a page. */
export function MarkPanel({ store, specimen, reader }: MarkPanelProps): ReactNode {
  const { t } = useTranslation();
  const tab = useStore(store, state => state.sheet);
  const id = useId();
  const isLocked = useStore(store, state => state.isLocked);
  const hasCursor = useStore(store, state => state.cursor !== null);
  return (
    <section className="mark-panel" aria-label={t('marking.panel.label')}>
      {hasCursor && !isLocked && <CursorSteps store={store} />}
      <TabRow
        id={id}
        label={t('marking.tabs.label')}
        tabs={MARK_SHEETS.map(name => ({ name, text: t(`marking.tab.${name}`) }))}
        chosen={tab}
        onChange={store.getState().showSheet}
      />
      <div
        id={`${id}-sheet`}
        className="mark-sheet"
        data-reader-scroll=""
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
      >
        {tab === 'marks' && <MarkList store={store} specimen={specimen} />}
        {tab === 'reader' && reader}
        {tab === 'places' && <OtherPlaces store={store} specimen={specimen} />}
      </div>
      <MarkLog store={store} specimen={specimen} />
    </section>
  );
}

/** How far one arrow key moves the grid cursor. */
function CursorSteps({ store }: { readonly store: MarkingStore }): ReactNode {
  const { t } = useTranslation();
  const stride = useStore(store, state => state.stride);
  return (
    <fieldset className="cursor-steps">
      <legend>{t('marking.cursor.step')}</legend>
      {CURSOR_STEPS.map(step => (
        <button
          key={step}
          type="button"
          aria-pressed={step === stride}
          onClick={() => store.getState().chooseStride(step)}
        >
          {t('marking.cursor.mm', { mm: step })}
        </button>
      ))}
    </fieldset>
  );
}
