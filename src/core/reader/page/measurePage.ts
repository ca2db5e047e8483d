import type { ReaderPicture } from '../readerPicture.ts';
import type { ZoneReading } from '../zoneReading.ts';

/** A page in the lights of a reader, the same px in each; null where a light was not taken. */
export type PagePictures = {
  readonly white: ReaderPicture;
  readonly ir: ReaderPicture | null;
  readonly uv365: ReaderPicture | null;
};

/** What pixels say of a page, before anybody judges it. */
export type PageMeasures = {
  /**
   * Print contrast signal of the zone's characters in infrared, 0 to 1: how much less light comes back from print than
   * from the ground beside it. Null without a zone or an infrared picture.
   */
  readonly infraredContrast: number | null;
};

export function measurePage(_pictures: PagePictures, _zone: ZoneReading): PageMeasures {
  return { infraredContrast: null };
}
