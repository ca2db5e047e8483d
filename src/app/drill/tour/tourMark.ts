import type { DeviceStore } from '../../storage/device.ts';

export const TOUR_MARKS = ['never', 'skipped', 'taken'] as const;
/** Whether the tour was taken on this device. */
export type TourMark = (typeof TOUR_MARKS)[number];

/** `never` where nothing readable is stored. Never rejects. */
export async function readTourMark(values: DeviceStore): Promise<TourMark> {
  const stored = await values.read('tour').catch(() => undefined);
  return TOUR_MARKS.find(mark => mark === stored) ?? 'never';
}

/** A device that refuses to write will ask again. Never rejects. */
export async function writeTourMark(values: DeviceStore, mark: TourMark): Promise<void> {
  await values.write('tour', mark).catch(() => undefined);
}
