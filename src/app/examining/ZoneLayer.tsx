import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bench } from '../../bench/Bench.ts';
import type { Specimen } from '../../core/document/specimen.ts';
import type { Position } from '../../core/units/affine.ts';
import { useBench, useBenchState } from './useBenchState.ts';

type Zones = Specimen['zones'];

/** ICAO's zones of the page, outlined and named over the picture; hidden from screen readers, who get the picture in words. */
export function ZoneLayer({ zones }: { readonly zones: Zones }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const face = useBenchState(state => state.face);
  useBenchState(state => state.view);
  useBenchState(state => state.size);
  useBenchState(state => state.tilt);
  useBenchState(state => state.light);
  useBenchState(state => state.spread);
  useBenchState(state => state.compare);
  const shown = zones
    .filter(zone => zone.face === face)
    .map(zone => ({ zone, corners: cornersOf(bench, zone) }))
    .filter(({ corners }) => corners.length === 4);
  return (
    <div className="zone-layer" aria-hidden="true" dir="ltr">
      <svg aria-hidden="true">
        {shown.map(({ zone, corners }) => (
          <ZoneOutline key={keyOf(zone)} corners={corners} />
        ))}
      </svg>
      {shown.map(({ zone, corners }) => (
        <span key={keyOf(zone)} className="zone-name" style={topLeft(corners)}>
          {t('zone.label.text', { zone: zone.zone, name: t(`zone.${zone.zone}.name`) })}
        </span>
      ))}
    </div>
  );
}

function ZoneOutline({ corners }: { readonly corners: readonly Position[] }): ReactNode {
  const points = corners.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <g>
      <polygon className="outline-under" points={points} />
      <polygon className="outline-over" points={points} />
    </g>
  );
}

function keyOf({ zone, box }: Zones[number]): string {
  return `${zone} ${box.x} ${box.y}`;
}

function topLeft(corners: readonly Position[]): { readonly left: number; readonly top: number } {
  return { left: Math.min(...corners.map(({ x }) => x)), top: Math.min(...corners.map(({ y }) => y)) };
}

/** Corners on the screen; fewer than four where the face is not shown. */
function cornersOf(bench: Bench, { face, box }: Zones[number]): readonly Position[] {
  return [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x + box.width, y: box.y + box.height },
    { x: box.x, y: box.y + box.height },
  ].flatMap(corner => bench.pointOf(face, corner) ?? []);
}
