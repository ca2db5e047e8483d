import type { ReaderPicture } from '../readerPicture.ts';
import type { ZoneReading } from '../zoneReading.ts';
import { type InfraredMeasure, measureContrast } from './measureContrast.ts';
import { measureGlow, type UltravioletMeasure } from './measureGlow.ts';
import { type PageSketch, sketchPage } from './sketchPage.ts';

/** A whole page in the lights of a reader, its upper left corner at px 0, 0; null where a light was not taken. */
export type PagePictures = {
  readonly white: ReaderPicture;
  readonly ir: ReaderPicture | null;
  readonly uv365: ReaderPicture | null;
};

/** What pixels say of a page, before anybody judges it. Null where a light, the zone or the scale is not there. */
export type PageMeasures = {
  readonly infrared: InfraredMeasure | null;
  readonly ultraviolet: UltravioletMeasure | null;
  /** Coarse pictures of the page, to be held against those of the models. */
  readonly white: PageSketch | null;
  readonly uv365: PageSketch | null;
};

export function measurePage({ white, ir, uv365 }: PagePictures, zone: ZoneReading): PageMeasures {
  const scale = white.pxPerMm;
  return {
    infrared: ir === null || zone.kind === 'none' ? null : measureContrast(white, ir, zone),
    ultraviolet: uv365 === null || scale === null ? null : measureGlow(uv365, scale),
    white: scale === null ? null : sketchPage(white, scale),
    uv365: uv365 === null || scale === null ? null : sketchPage(uv365, scale),
  };
}
