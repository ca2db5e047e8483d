import type { FaceId } from '../../core/document/face.ts';
import type { BenchState } from '../Bench.ts';
import type { MapSource, SheetOrder } from '../maps/MapSource.ts';
import { applySize } from '../state/applyChange.ts';
import { initialState } from '../state/initialState.ts';
import { LIFE_SIZE } from '../view/fitView.ts';
import { glassSize } from './looks.ts';
import { composePictures } from './pictures.ts';
import { planSheets } from './planSheets.ts';

/** What a bench of this size will ask for first when a document is laid on it, most urgent first. */
export function firstOrders(source: MapSource, face: FaceId, size: BenchState['size']): readonly SheetOrder[] {
  const state = applySize(initialState(source.book, face), size, LIFE_SIZE);
  const pictures = composePictures({
    state,
    source,
    glass: glassSize(state),
    screenPxPerMm: LIFE_SIZE,
    blinked: false,
  });
  const wants = planSheets(pictures, { complete: () => [] }, { page: false, glass: false });
  return wants.map(({ set, sheet }) => ({ face: set.face, sheet, region: set.region, pxPerMm: set.pxPerMm }));
}
