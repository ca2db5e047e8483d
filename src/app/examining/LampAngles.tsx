import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../shell/Disclosure.tsx';
import { Slider } from './Slider.tsx';
import { useBench, useBenchState } from './useBenchState.ts';

/**
 * Where the oblique lamp stands, or how the page is held: the same as dragging and the arrow keys, without a drag. In
 * these two lights a drag moves the lamp or the page until the hand is taken instead.
 */
export function LampAngles(): ReactNode {
  const bench = useBench();
  const light = useBenchState(state => state.light);
  useEffect(() => {
    const { tool } = bench.getState();
    if (tool === 'ruler' || tool === 'mark') return;
    bench.update({ tool: light === 'oblique' ? 'lamp' : light === 'tilt' ? 'tilt' : 'hand' });
  }, [bench, light]);
  if (light === 'oblique') return <LampSliders />;
  return light === 'tilt' ? <TiltSliders /> : null;
}

function LampSliders(): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const { azimuth, elevation } = useBenchState(state => state.lamp);
  const [direction, height] = [Math.round(azimuth), Math.round(elevation)];
  return (
    <Disclosure label={t('bench.lamp.value', { direction, height })} className="float">
      <Slider
        label={t('bench.lamp.azimuth')}
        value={direction}
        min={0}
        max={360}
        step={5}
        text={t('bench.angle.value', { angle: direction })}
        onChange={value => bench.update({ lamp: { azimuth: value } })}
      />
      <Slider
        label={t('bench.lamp.elevation')}
        value={height}
        min={4}
        max={80}
        step={1}
        text={t('bench.angle.value', { angle: height })}
        onChange={value => bench.update({ lamp: { elevation: value } })}
      />
      <DragSwitch tool="lamp" />
    </Disclosure>
  );
}

function TiltSliders(): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const tilt = useBenchState(state => state.tilt);
  const [x, y] = [Math.round(tilt.x), Math.round(tilt.y)];
  return (
    <Disclosure label={t('bench.tilt.value', { x, y })} className="float">
      {(['x', 'y'] as const).map(axis => (
        <Slider
          key={axis}
          label={t(`bench.tilt.${axis}`)}
          value={Math.round(tilt[axis])}
          min={-50}
          max={50}
          step={1}
          text={t('bench.angle.value', { angle: Math.round(tilt[axis]) })}
          onChange={value => bench.update({ tilt: { [axis]: value } })}
        />
      ))}
      <DragSwitch tool="tilt" />
      <button type="button" className="plain-button" onClick={() => bench.perform('tilt-flat')}>
        {t('bench.action.tilt-flat')}
      </button>
    </Disclosure>
  );
}

/** Whether a drag on the page moves the lamp or the page, or the picture as in the other lights. */
function DragSwitch({ tool }: { readonly tool: 'lamp' | 'tilt' }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const isOn = useBenchState(state => state.tool === tool);
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={() => bench.update({ tool: isOn ? 'hand' : tool })} />
      {t(`bench.drag.${tool}`)}
    </label>
  );
}
