import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import { CURSOR_STEPS } from '../../../core/marks/tools/gridCursor.ts';
import { MarkList } from './MarkList.tsx';
import { MarkLog } from './MarkLog.tsx';
import { MARK_SHEETS, type MarkSheetName } from './markingState.ts';
import type { MarkingStore } from './markingStore.ts';
import { OtherPlaces } from './OtherPlaces.tsx';
import { ZoneRows } from './ZoneRows.tsx';

type MarkPanelProps = {
  readonly store: MarkingStore;
  /** The document as it was issued. */
  readonly specimen: Specimen;
  /** The lines of the machine-readable zone as they are printed on the document in hand; null where it has none. */
  readonly zone: readonly string[] | null;
};

/** Beside the bench: the marks in words, and the lists of what can be marked besides spots on a page. */
export function MarkPanel({ store, specimen, zone }: MarkPanelProps): ReactNode {
  const { t } = useTranslation();
  const tab = useStore(store, state => state.sheet);
  const id = useId();
  const isLocked = useStore(store, state => state.isLocked);
  const hasCursor = useStore(store, state => state.cursor !== null);
  return (
    <section className="mark-panel" aria-label={t('marking.panel.label')}>
      {hasCursor && !isLocked && <CursorSteps store={store} />}
      <TabRow id={id} tab={tab} onChange={store.getState().showSheet} />
      <div id={`${id}-sheet`} className="mark-sheet" role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'marks' && <MarkList store={store} specimen={specimen} />}
        {tab === 'zone' && <ZoneRows store={store} specimen={specimen} zone={zone} />}
        {tab === 'places' && <OtherPlaces store={store} specimen={specimen} />}
      </div>
      <MarkLog store={store} specimen={specimen} />
    </section>
  );
}

type TabRowProps = {
  readonly id: string;
  readonly tab: MarkSheetName;
  readonly onChange: (tab: MarkSheetName) => void;
};

function TabRow({ id, tab, onChange }: TabRowProps): ReactNode {
  const { t } = useTranslation();
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = MARK_SHEETS.indexOf(tab) + (isMirrored ? -way : way);
    const next = MARK_SHEETS[(at + MARK_SHEETS.length) % MARK_SHEETS.length] ?? tab;
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div className="mark-tabs" role="tablist" aria-label={t('marking.tabs.label')} onKeyDown={onKey}>
      {MARK_SHEETS.map(name => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls={`${id}-sheet`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {t(`marking.tab.${name}`)}
        </button>
      ))}
    </div>
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
