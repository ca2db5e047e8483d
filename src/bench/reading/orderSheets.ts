import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import type { FaceId } from '../../core/document/face.ts';
import type { Sheet } from '../../core/press/display/sheets.ts';
import type { SheetBytes } from '../lightbench/LightBackend.ts';
import type { MapSource } from '../maps/MapSource.ts';
import { faceBox } from '../view/faceBox.ts';
import type { ReaderLight } from './Reading.ts';

export type SheetOrders = {
  readonly source: MapSource;
  readonly face: FaceId;
  readonly pxPerMm: number;
  readonly signal: AbortSignal;
};

/** Asks for all a face's sheets that the lights need, each once, in the order of the lights, not more at a time than the source works on. */
export function orderSheets(
  { source, face, pxPerMm, signal }: SheetOrders,
  lights: readonly ReaderLight[],
): ReadonlyMap<Sheet, Promise<SheetBytes>> {
  const region = faceBox(source.book);
  const lanes: Promise<unknown>[] = Array.from({ length: Math.max(1, source.lanes) }, () => Promise.resolve());
  const sheets = [...new Set(lights.flatMap(sheetsOf))];
  return new Map(
    sheets.map((sheet, at) => {
      const lane = at % lanes.length;
      const order = lanes[lane]!.then(() => {
        signal.throwIfAborted();
        return source.request({ face, sheet, region, pxPerMm }, signal);
      });
      lanes[lane] = order.catch(() => undefined);
      return [sheet, order] as const;
    }),
  );
}
