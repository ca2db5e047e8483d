import type { FoundZone, ReadCharacter, ReadLine } from '../zoneReading.ts';

/** What tells a machine-readable zone from other print. */
export type ZoneSigns = {
  /** Cells that are not cut off. */
  readonly cells: number;
  /** Share of the inked cells that are characters of OCR-B. */
  readonly print: number;
  /** Share of the inked cells that are fillers, and whether two of them stand together, as after every name. */
  readonly filler: number;
  readonly hasDouble: boolean;
  /** Share of the cells without ink: words have gaps, lines of a zone have none. */
  readonly blank: number;
};

/** Cells a zone has at least: a line of TD1 of which a third is cut away. */
const CELLS_MIN = 20;
/** Shares of fillers: no zone has fewer than one; in another typeface only many are a sign. */
const FILLER_MIN = { print: 0.025, gaps: 0.06, other: 0.12 };
/** Shares of blank cells: as in running text, and as where much of a zone is rubbed out. */
const BLANK_MAX = { other: 0.08, text: 0.1, worn: 0.5 };
/** Shares of characters in OCR-B in a zone, and in a line by itself. */
const PRINT_MIN = { zone: 0.6, line: 0.8 };

export function signsOf({ lines }: Pick<FoundZone, 'lines'>): ZoneSigns {
  const cells = lines.flatMap(({ characters }) => characters).filter(({ state }) => state !== 'cut');
  const inked = cells.filter(({ state }) => state !== 'blank');
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    cells: cells.length,
    print: share(inked.filter(({ state }) => state !== 'foreign').length, inked.length),
    filler: share(inked.filter(isFiller).length, inked.length),
    hasDouble: lines.some(({ characters }) =>
      characters.some((one, i) => i > 0 && isFiller(one) && isFiller(characters[i - 1])),
    ),
    blank: share(cells.length - inked.length, cells.length),
  };
}

function isFiller(one: ReadCharacter | undefined): boolean {
  return one?.character === '<';
}

/**
 * Whether what was read is a machine-readable zone: OCR-B with fillers and hardly a gap, or, in another typeface, lines
 * of a length of Doc 9303 with many fillers and no gaps.
 */
export function acceptZone(zone: FoundZone): boolean {
  const { cells, print, filler, hasDouble, blank } = signsOf(zone);
  if (cells < CELLS_MIN || !hasDouble) return false;
  const [isShort, isFormat] = [zone.lines.length === 1, zone.format !== null];
  if (!isShort && isFormat && zone.lines.some(hasSoundLine)) return true;
  if (blank > BLANK_MAX.worn) return false;
  if (print < (isShort ? PRINT_MIN.line : PRINT_MIN.zone))
    return !isShort && isFormat && filler >= FILLER_MIN.other && blank <= BLANK_MAX.other;
  return filler >= (isFormat && blank <= BLANK_MAX.text ? FILLER_MIN.print : FILLER_MIN.gaps);
}

/** A line that is a zone's by itself, whatever lies over the other. */
function hasSoundLine(line: ReadLine): boolean {
  const { print, filler, hasDouble, blank } = signsOf({ lines: [line] });
  return hasDouble && print >= PRINT_MIN.line && filler >= FILLER_MIN.gaps && blank <= BLANK_MAX.other;
}

/** Greater for what is the likelier zone of two that were accepted. */
export function meritOf(zone: FoundZone): number {
  const { print, blank, cells } = signsOf(zone);
  return cells * (print - blank) + (zone.format === null ? 0 : 20);
}
