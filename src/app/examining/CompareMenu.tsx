import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import { Choice } from '../shell/Choice.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useBench, useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

/** What is laid beside, in turn with, or against the page in hand. */
export function CompareMenu({ source }: { readonly source: MapSource }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const reference = useBenchState(state => state.reference);
  const mode = useBenchState(state => state.compare);
  const [isChosen, setChosen] = useState(false);
  useEffect(() => {
    if (!isChosen) bench.update({ reference: { source, face: likeness(source, face) } });
  }, [bench, source, face, isChosen]);
  return (
    <span className="tool-group">
      <ToolButton action="compare" icon="compare" pressed={mode === 'side-by-side'} />
      <ToolButton action="blink" icon="blink" pressed={mode === 'blink'} />
      <ToolButton action="difference" icon="difference" pressed={mode === 'difference'} />
      <Disclosure label={<Icon name="choose" />} name={t('bench.compare.label')} className="tool-menu">
        <Choice
          label={t('bench.compare.reference')}
          value={reference?.face ?? ''}
          options={book.faces.map(({ id }) => ({ value: id, text: nameOf(book, id) }))}
          onChange={value => {
            setChosen(true);
            bench.update({ reference: { source, face: value } });
          }}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={reference?.locked ?? true}
            onChange={event => {
              if (reference !== null) bench.update({ reference: { ...reference, locked: event.target.checked } });
            }}
          />
          {t('bench.compare.locked')}
        </label>
        <p className="hint">{t('bench.compare.hint')}</p>
      </Disclosure>
    </span>
  );
}

/** A page to hold against a face until the reader chooses one: the next of its shape and side, else of its shape, else the next. */
function likeness({ book }: MapSource, face: string): string {
  const at = book.faces.findIndex(({ id }) => id === face);
  const own = book.faces[at];
  const others = [...book.faces.slice(at + 1), ...book.faces.slice(0, Math.max(0, at))];
  const shaped = others.filter(({ upright, page }) => upright === own?.upright && page !== null);
  return (shaped.find(({ side }) => side === own?.side) ?? shaped[0] ?? others[0])?.id ?? face;
}
