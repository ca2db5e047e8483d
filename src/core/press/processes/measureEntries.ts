import type { FaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { VizField } from '../../document/vizFields.ts';
import type { Box } from '../../units/shape.ts';
import { type Path, pathBounds } from '../display/path.ts';
import { type LaidText, layText } from '../type/layText.ts';
import type { Typeface } from '../type/typeface.ts';
import { type Caption, ENTRY_CAPTIONS } from './entryCaptions.ts';

/** A piece of printed text: its outlines, the box of its ink in mm, the edges of its characters' cells. */
export type PrintedText = {
  readonly text: string;
  readonly path: Path;
  readonly box: Box;
  readonly carets: readonly number[];
};

/** An entry as it is printed; `value` is null where something else than text fills it, `caption` where none stands over it. */
export type PrintedEntry = {
  readonly field: VizField;
  readonly face: FaceId;
  readonly value: PrintedText | null;
  readonly caption: PrintedText | null;
};

export const VALUE_FACE: Typeface = 'sans-bold';
/** mm: capitals of a value, and how far its baseline stands above the lower edge of the entry's box. */
export const VALUE_CAPS = 2.1;
export const VALUE_LIFT = 0.38;
/** mm: capitals of a caption (ICAO Doc 9303-3: 1.0 to 1.8), and how far its baseline stands above the entry's box. */
export const CAPTION_CAPS = 1.05;
const CAPTION_LIFT = 0.38;
const CAPTION_GAP = 0.42;

/**
 * Where the entries of the visual zone lie to the hundredth of a millimetre: what is printed from, and what acts on
 * the text take their geometry from. Only entries that have a caption: titles are set with the background.
 */
export function measureEntries(specimen: Specimen): readonly PrintedEntry[] {
  const entries = measured.get(specimen) ?? layEntries(specimen);
  measured.set(specimen, entries);
  return entries;
}

/** Whatever acts on text asks again and again for the same document. */
const measured = new WeakMap<Specimen, readonly PrintedEntry[]>();

function layEntries(specimen: Specimen): readonly PrintedEntry[] {
  return specimen.entries.flatMap(entry => {
    const caption = ENTRY_CAPTIONS[entry.field];
    if (caption === undefined) return [];
    const next = nextColumn(specimen, entry);
    return [
      { field: entry.field, face: entry.face, value: layValue(entry), caption: layCaption(caption, entry.box, next) },
    ];
  });
}

type Entry = Specimen['entries'][number];

function layValue({ text, box }: Entry): PrintedText | null {
  if (text === '') return null;
  const laid = layText(text, {
    face: VALUE_FACE,
    capHeight: VALUE_CAPS,
    x: box.x + 0.05,
    y: box.y + box.height - VALUE_LIFT,
    maxWidth: box.width - 0.2,
    tracking: 0.05,
  });
  return printed(text, [laid]);
}

function layCaption({ number, english, french }: Caption, box: Box, right: number): PrintedText {
  const y = box.y - CAPTION_LIFT;
  const parts = [
    { text: number, face: 'sans-bold' },
    { text: `${english} /`, face: 'sans' },
    { text: french, face: 'sans-italic' },
  ] as const;
  const shown = parts.filter(part => part.text !== '');
  const lay = (squeeze: number): readonly LaidText[] => {
    let x = box.x + 0.05;
    return shown.map(({ text, face }) => {
      const style = { face, capHeight: CAPTION_CAPS, y, tracking: 0.02 } as const;
      const natural = layText(text, { ...style, x }).width;
      const laid = layText(text, { ...style, x, maxWidth: natural * squeeze });
      x += laid.width + CAPTION_GAP * squeeze;
      return laid;
    });
  };
  const natural = lay(1).at(-1)!;
  const wide = natural.box.x + natural.box.width - box.x;
  const caption = printed(shown.map(part => part.text).join(' '), lay(Math.min(1, (right - box.x - 1.2) / wide)));
  return { ...caption, carets: [] };
}

/** Where the next entry of the same row begins, or the page's margin. */
function nextColumn({ entries }: Specimen, { face, box }: Entry): number {
  const sameRow = entries.filter(
    other =>
      other.face === face && Math.abs(other.box.y - box.y) < 1.5 && other.box.x > box.x && other.field !== 'portrait',
  );
  return Math.min(123, ...sameRow.map(other => other.box.x));
}

function printed(text: string, laid: readonly LaidText[]): PrintedText {
  const path = laid.flatMap(part => part.path);
  return {
    text,
    path,
    box: pathBounds(path) ?? laid[0]!.box,
    carets: laid[0]?.carets ?? [],
  };
}
