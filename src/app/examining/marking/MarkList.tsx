import { memo, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import { Icon } from '../Icon.tsx';
import { useBench } from '../useBenchState.ts';
import { flyToMark } from './flyToMark.ts';
import { MarkEditor } from './MarkEditor.tsx';
import type { MarkingStore } from './markingStore.ts';
import { markNumber } from './showMarks.ts';
import { useMarkWords } from './useMarkWords.ts';

type MarkListProps = { readonly store: MarkingStore; readonly specimen: Specimen };

/** The marks in words, one beneath the other, linked with the picture. */
export function MarkList({ store, specimen }: MarkListProps): ReactNode {
  const { t } = useTranslation();
  const marks = useStore(store, state => state.marks);
  const selected = useStore(store, state => state.selected);
  const hovered = useStore(store, state => state.hovered);
  if (marks.length === 0) return <p className="hint mark-empty">{t('marking.list.empty')}</p>;
  return (
    <ol className="mark-list" aria-label={t('marking.list.label')}>
      {marks.map(mark => (
        <MarkRow
          key={mark.id}
          store={store}
          specimen={specimen}
          mark={mark}
          isChosen={mark.id === selected}
          isPointed={mark.id === hovered}
        />
      ))}
    </ol>
  );
}

type MarkRowProps = MarkListProps & { readonly mark: Mark; readonly isChosen: boolean; readonly isPointed: boolean };

const MarkRow = memo(function MarkRow({ store, specimen, mark, isChosen, isPointed }: MarkRowProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const words = useMarkWords(specimen);
  const row = useRef<HTMLLIElement>(null);
  const isLocked = useStore(store, state => state.isLocked);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { select, hover } = store.getState();
  const [number, place] = [markNumber(mark), words.place(mark.place)];
  const [finding, confidence] = [words.finding(mark), words.confidence(mark)];
  const choose = (): void => {
    select(isChosen ? null : mark.id);
    if (!isChosen) void flyToMark(bench, mark, specimen.mrz);
  };
  return (
    <li
      ref={row}
      className={`mark-row${isChosen ? ' chosen' : ''}${isPointed ? ' hovered' : ''}`}
      data-mark={number}
      onPointerEnter={() => hover(mark.id)}
      onPointerLeave={() => hover(null)}
    >
      <button
        type="button"
        className="mark-line"
        aria-expanded={isChosen}
        aria-label={t('marking.row.name', { number, place, finding, confidence })}
        onClick={choose}
        onFocus={() => hover(mark.id)}
        onBlur={() => hover(null)}
      >
        <span className="mark-number">{number}</span>
        <span className="mark-words">
          <span className="mark-place">{place}</span>
          <span className="mark-finding">{finding}</span>
        </span>
        <ConfidenceSign value={mark.confidence} />
        <span className={`lamp lamp-${mark.light}`} title={t(`light.${mark.light}.name`)} />
      </button>
      {isChosen && !isLocked && <MarkEditor store={store} mark={mark} />}
      {isChosen && <MarkFoot store={store} specimen={specimen} mark={mark} isLocked={isLocked} />}
    </li>
  );
});

function ConfidenceSign({ value }: { readonly value: number }): ReactNode {
  return (
    <span className="confidence-sign" aria-hidden="true">
      {[1, 2, 3, 4, 5].map(step => (
        <span key={step} className={step <= value ? 'on' : ''} />
      ))}
    </span>
  );
}

type MarkFootProps = MarkListProps & { readonly mark: Mark; readonly isLocked: boolean };

function MarkFoot({ store, specimen, mark, isLocked }: MarkFootProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const words = useMarkWords(specimen);
  const { book } = bench.getState();
  return (
    <div className="mark-foot">
      <p>
        {words.shape(mark.place)}
        <br />
        {t('marking.edit.light', { light: t(`light.${mark.light}.name`) })}
      </p>
      <FootButton icon="fly" name={t('marking.action.fly')} onClick={() => void flyToMark(bench, mark, specimen.mrz)} />
      {!isLocked && (
        <>
          <FootButton
            icon="duplicate"
            name={t('marking.action.duplicate')}
            onClick={() => store.getState().duplicate(mark.id, book)}
          />
          <FootButton
            icon="remove"
            name={t('marking.action.remove')}
            onClick={() => store.getState().remove(mark.id, 'list')}
          />
        </>
      )}
    </div>
  );
}

type FootButtonProps = {
  readonly icon: 'fly' | 'duplicate' | 'remove';
  readonly name: string;
  readonly onClick: () => void;
};

function FootButton({ icon, name, onClick }: FootButtonProps): ReactNode {
  return (
    <button type="button" className="tool" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
