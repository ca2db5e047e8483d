import type { FaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { joinPaths, type Path, pathBounds, transformPath } from '../../press/display/path.ts';
import { VALUE_CAPS, VALUE_LIFT } from '../../press/processes/measureEntries.ts';
import { layText } from '../../press/type/layText.ts';
import { CONDENSED_LEAST } from '../../press/type/setLine.ts';
import type { Typeface } from '../../press/type/typeface.ts';
import type { Box } from '../../units/shape.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { entryText } from './entryText.ts';
import { fieldOf } from './retyping.ts';
import { ruledPage } from './ruledPage.ts';

/** Text added to a page, in landscape mm. */
export type AddedText = { readonly face: FaceId; readonly path: Path; readonly box: Box };

/** mm a line of typing stands above the line it is written on, and a further name behind the one before. */
const STANDS = 1;
const SPACE = 0.9;
/** What parts the lines of an observation in its parameter. */
export const LINE_END = ' / ';

function styleOf(parameters: Parameters) {
  const face = textOf(parameters, 'face') as Typeface;
  return { face, capHeight: VALUE_CAPS * numberOf(parameters, 'size'), angle: numberOf(parameters, 'slope') } as const;
}

/** Null where the document has no room for it. */
export function layAddition(specimen: Specimen, parameters: Parameters): AddedText | null {
  const laid =
    textOf(parameters, 'place') === 'entry' ? behindEntry(specimen, parameters) : onPage(specimen, parameters);
  const box = laid === null ? null : pathBounds(laid.path);
  return laid === null || box === null ? null : { ...laid, box };
}

function behindEntry(specimen: Specimen, parameters: Parameters): Omit<AddedText, 'box'> | null {
  const entry = entryText(specimen, fieldOf(parameters));
  if (entry === null) return null;
  const x = entry.box.x + entry.box.width + SPACE;
  const y = entry.room.y + entry.room.height - VALUE_LIFT - numberOf(parameters, 'lift');
  const style = { ...styleOf(parameters), x, y };
  const [text, room] = [textOf(parameters, 'text'), entry.room.x + entry.room.width - 0.2 - x];
  if (room < CONDENSED_LEAST * layText(text, style).width) return null;
  return { face: entry.face, path: layText(text, { ...style, maxWidth: room }).path };
}

function onPage(specimen: Specimen, parameters: Parameters): Omit<AddedText, 'box'> | null {
  const page = ruledPage(specimen);
  const first = numberOf(parameters, 'row') - 1;
  const texts = textOf(parameters, 'text').split(LINE_END);
  if (page === null || first + texts.length > page.lines.length) return null;
  const style = styleOf(parameters);
  const indent = numberOf(parameters, 'indent');
  const paths = texts.map((text, i) => {
    const line = page.lines[first + i]!;
    const y = line.y - STANDS - numberOf(parameters, 'lift');
    return layText(text, { ...style, x: line.x + indent, y, maxWidth: line.width - indent - 1, tracking: 0.08 }).path;
  });
  return { face: page.face, path: transformPath(joinPaths(paths), page.laying) };
}
