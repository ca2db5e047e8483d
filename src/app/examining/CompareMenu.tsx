import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { Light } from '../../core/document/lights.ts';
import { Choice } from '../shell/Choice.tsx';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { likeness } from './likeness.ts';
import { ToolButton } from './ToolButton.tsx';
import { useBench, useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

/** Choices that are no face and no light of their own: both follow what lies on the bench. */
const OWN_FACE = 'own';
const SAME_LIGHT = 'same';

/** What is laid beside, in turn with, or against the page in hand, and in which light. */
export function CompareMenu({ source }: { readonly source: MapSource }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const lights = useBenchState(state => state.lights);
  const reference = useBenchState(state => state.reference);
  const mode = useBenchState(state => state.compare);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (chosen === null) bench.update({ reference: { source, face: likeness(source, face) } });
    if (chosen === OWN_FACE) bench.update({ reference: { source, face } });
  }, [bench, source, face, chosen]);

  const chooseFace = (value: string): void => {
    setChosen(value);
    const { light } = bench.getState();
    if (value !== OWN_FACE) bench.update({ reference: { source, face: value } });
    else bench.update({ reference: { source, face, light: reference?.light ?? otherThan(light) } });
  };
  const chooseLight = (value: Light | typeof SAME_LIGHT): void => {
    const light = value === SAME_LIGHT ? null : value;
    const isOwn = chosen === OWN_FACE || (chosen === null && light !== null);
    if (isOwn) setChosen(light === null ? null : OWN_FACE);
    if (reference !== null) bench.update({ reference: { source, face: isOwn ? face : reference.face, light } });
  };

  return (
    <span className="tool-group">
      <ToolButton action="compare" icon="compare" pressed={mode === 'side-by-side'} />
      <ToolButton action="blink" icon="blink" pressed={mode === 'blink'} />
      <ToolButton action="difference" icon="difference" pressed={mode === 'difference'} />
      <Disclosure label={<Icon name="choose" />} name={t('bench.compare.label')} className="tool-menu">
        <Choice
          label={t('bench.compare.reference')}
          value={chosen === OWN_FACE ? OWN_FACE : (reference?.face ?? '')}
          options={[
            { value: OWN_FACE, text: t('bench.compare.own') },
            ...book.faces.map(({ id }) => ({ value: id, text: nameOf(book, id) })),
          ]}
          onChange={chooseFace}
        />
        <Choice
          label={t('bench.compare.light')}
          value={reference?.light ?? SAME_LIGHT}
          options={[
            { value: SAME_LIGHT, text: t('bench.compare.sameLight') },
            ...lights.map(value => ({ value, text: t(`light.${value}.name`) })),
          ]}
          onChange={chooseLight}
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

/** The light a page is first held against itself in. */
function otherThan(light: Light): Light {
  return light === 'uv365' ? 'white' : 'uv365';
}
