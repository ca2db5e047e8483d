import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bench } from '../../bench/Bench.ts';
import type { Position } from '../../core/units/affine.ts';
import { lifeSizes } from './scale.ts';
import { useBench, useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

/** What one needs to know about the picture, in one line. */
export function StatusLine({ host }: { readonly host: HTMLElement | null }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const light = useBenchState(state => state.light);
  const pxPerMm = useBenchState(state => state.view.pxPerMm);
  const sharp = useBenchState(state => state.sharp);
  const backend = useBenchState(state => state.backend);
  return (
    <dl className="status" data-sharp={sharp} aria-label={t('bench.status.label')}>
      <Entry name={t('bench.status.face')} text={nameOf(book, face)} />
      <Entry name={t('bench.status.light')} text={t(`light.${light}.name`)} />
      <Entry
        name={t('bench.status.scale')}
        text={t('bench.scale.value', { times: lifeSizes(pxPerMm), px: pxPerMm.toFixed(1) })}
      />
      <Place host={host} />
      <Entry name={t('bench.status.picture')} text={t(sharp ? 'bench.picture.sharp' : 'bench.picture.drawing')} />
      <Entry name={t('bench.backend.label')} text={t(`bench.backend.${backend}`)} />
    </dl>
  );
}

function Entry({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt className="unseen">{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** The place under the pointer in mm of the face, or in the middle of the picture while no pointer is there. */
function Place({ host }: { readonly host: HTMLElement | null }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const view = useBenchState(state => state.view);
  const [pointer, setPointer] = useState<Position | null>(null);
  useEffect(() => {
    if (host === null) return;
    const move = (event: PointerEvent): void => {
      const box = host.getBoundingClientRect();
      setPointer({ x: event.clientX - box.left, y: event.clientY - box.top });
    };
    const leave = (): void => setPointer(null);
    host.addEventListener('pointermove', move);
    host.addEventListener('pointerleave', leave);
    return () => {
      host.removeEventListener('pointermove', move);
      host.removeEventListener('pointerleave', leave);
    };
  }, [host]);
  const at = findPlace(bench, pointer, view.centre);
  const text = at === null ? t('bench.place.none') : t('bench.place.value', { x: at.x.toFixed(1), y: at.y.toFixed(1) });
  return <Entry name={t('bench.status.place')} text={text} />;
}

function findPlace(bench: Bench, pointer: Position | null, centre: Position): Position | null {
  return (pointer === null ? bench.toFace(centre) : bench.placeAt(pointer)?.on)?.at ?? null;
}
