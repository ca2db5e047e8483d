import type { FoundZone } from '../zoneReading.ts';

/** Shares of a zone's cells by which it is told from other print. */
export type ZoneSigns = {
  /** Characters of OCR-B, cut and blank cells not counted. */
  readonly print: number;
  readonly blank: number;
  readonly filler: number;
  readonly cells: number;
};

export function signsOf({ lines }: FoundZone): ZoneSigns {
  const cells = lines.flatMap(({ characters }) => characters).filter(({ state }) => state !== 'cut');
  const inked = cells.filter(({ state }) => state !== 'blank');
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    print: share(inked.filter(({ state }) => state !== 'foreign').length, inked.length),
    blank: share(cells.length - inked.length, cells.length),
    filler: share(inked.filter(({ character }) => character === '<').length, inked.length),
    cells: cells.length,
  };
}

/**
 * Whether what was read is a machine-readable zone: OCR-B for the most part, or, in another typeface, lines of a length
 * of Doc 9303 with its fillers and no gaps.
 */
export function acceptZone(zone: FoundZone): boolean {
  const { print, blank, filler, cells } = signsOf(zone);
  if (cells < 20 || blank > 0.5) return false;
  if (zone.lines.length === 1) return print > 0.75 && blank < 0.25 && (filler > 0.05 || zone.format !== null);
  if (print > 0.6) return zone.format !== null || filler > 0.08;
  return zone.format !== null && filler > 0.12 && blank < 0.1;
}

/** Greater for what is the likelier zone of two that were accepted. */
export function meritOf(zone: FoundZone): number {
  const { print, blank, cells } = signsOf(zone);
  return cells * (print - blank) + (zone.format === null ? 0 : 20);
}
