import { type ReactNode, useMemo } from 'react';
import type { Bench } from '../../../bench/Bench.ts';
import { panesOf } from '../../../bench/stage/pictures.ts';
import type { Position } from '../../../core/units/affine.ts';
import { useBench, useBenchState } from '../../examining/useBenchState.ts';
import type { DebriefCase } from './debriefCase.ts';
import type { DebriefItem } from './debriefItem.ts';
import { KindSign } from './KindSign.tsx';
import { type Ring, ringsOf } from './rings.ts';
import { spreadTags } from './spreadTags.ts';

type PlaceLayerProps = {
  readonly told: DebriefCase;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** Key regions in full lines and own marks in broken ones, over the picture; hidden from screen readers, who have the list. */
export function PlaceLayer({ told, chosen, choose }: PlaceLayerProps): ReactNode {
  const bench = useBench();
  const hidden = useBenchState(state => state.highlightsHidden);
  useBenchState(state => state.face);
  useBenchState(state => state.view);
  useBenchState(state => state.size);
  useBenchState(state => state.tilt);
  useBenchState(state => state.light);
  useBenchState(state => state.spread);
  useBenchState(state => state.compare);
  const lines = useMemo(() => told.items.map((item, at) => ({ item, at, ...ringsFor(item, told) })), [told]);
  if (hidden) return null;
  const panes = panesOf(bench.getState());
  const projected = lines.map(({ item, at, keyRings, ownRings }) => ({
    item,
    at,
    ...linesOf(keyRings, ownRings, bench),
  }));
  const tags = spreadTags(projected.map(({ corner }) => (corner !== null && isIn(corner, panes[0]) ? corner : null)));
  const drawn = projected
    .map((entry, at) => ({ ...entry, tag: tags[at] ?? null }))
    .toSorted((a, b) => Number(a.item.id === chosen) - Number(b.item.id === chosen));
  return (
    <div className="place-layer" aria-hidden="true" dir="ltr">
      {panes.map(pane => (
        <svg key={`${pane.x} ${pane.y}`} aria-hidden="true" {...boxOf(pane)}>
          {drawn.map(({ item, key, own }) => (
            <g key={item.id} className={`place kind-${item.kind}${item.id === chosen ? ' chosen' : ''}`}>
              <DoubleLine className="key-line" path={key} />
              <DoubleLine className="own-line" path={own} />
            </g>
          ))}
        </svg>
      ))}
      {drawn.map(({ item, at, tag }) =>
        tag === null ? null : (
          <button
            key={item.id}
            type="button"
            tabIndex={-1}
            className={`place-tag${item.id === chosen ? ' chosen' : ''}`}
            style={{ left: tag.x, top: tag.y }}
            onClick={() => choose(item.id)}
          >
            <KindSign kind={item.kind} />
            {at + 1}
          </button>
        ),
      )}
    </div>
  );
}

function DoubleLine({ className, path }: { readonly className: string; readonly path: string }): ReactNode {
  if (path === '') return null;
  return (
    <>
      <path className="line-under" d={path} />
      <path className={`line-over ${className}`} d={path} />
    </>
  );
}

type Pane = ReturnType<typeof panesOf>[0];

function boxOf({ x, y, width, height }: Pane): {
  readonly width: number;
  readonly height: number;
  readonly style: { readonly left: number; readonly top: number };
} {
  return { width, height, style: { left: x, top: y } };
}

function isIn({ x, y }: Position, pane: Pane): boolean {
  return x >= pane.x - 4 && y >= pane.y - 4 && x <= pane.x + pane.width && y <= pane.y + pane.height;
}

type Rings = { readonly keyRings: readonly Ring[]; readonly ownRings: readonly Ring[] };

function ringsFor(item: DebriefItem, { specimen }: DebriefCase): Rings {
  return {
    keyRings: item.kind === 'found' || item.kind === 'missed' ? ringsOf(item.place.main, specimen) : [],
    ownRings: item.kind === 'missed' ? [] : ringsOf(item.mark.place, specimen),
  };
}

type Lines = { readonly key: string; readonly own: string; readonly corner: Position | null };

/** Paths on the screen, and the corner at which the item's number stands. */
function linesOf(keyRings: readonly Ring[], ownRings: readonly Ring[], bench: Bench): Lines {
  const points = (keyRings.length > 0 ? keyRings : ownRings).flatMap(ring => project(ring, bench));
  const corner =
    points.length === 0 ? null : { x: Math.min(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
  return { key: pathOf(keyRings, bench), own: pathOf(ownRings, bench), corner };
}

function project({ face, points }: Ring, bench: Bench): readonly Position[] {
  const placed = points.map(point => bench.pointOf(face, point));
  return placed.every(point => point !== null) ? placed : [];
}

function pathOf(rings: readonly Ring[], bench: Bench): string {
  return rings
    .map(ring => project(ring, bench))
    .filter(points => points.length > 0)
    .map(
      points => `${points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`,
    )
    .join('');
}
