import type { Specimen } from '../../document/specimen.ts';
import { SCENE_NAMES, type SceneName } from '../../press/art/pages/scenes/scenes.ts';
import type { LeafRecipe } from '../../press/recipe/leafRecipe.ts';
import type { Element } from '../../press/recipe/processes.ts';
import { measureText } from '../../press/type/measureText.ts';
import type { PseudoIssuer } from './issuers.ts';

/** Features such a book does without. */
const MISSING: ReadonlySet<Element['process']> = new Set([
  'watermark',
  'thread',
  'seeThrough',
  'latentImage',
  'antiCopy',
  'colourShift',
  'biFluorescent',
  'kinegram',
  'retroPattern',
  'uvOverprint',
  'laminateUv',
  'planchettes',
  'seal',
  'ghost',
  'ropeKnot',
  'indexMark',
]);
/** What is no work of the printer's: laid by the trainer or the bookbinder, and left as it is. */
export const NOT_PRINTED: ReadonlySet<Element['process']> = new Set(['overprint', 'perforation', 'sewing']);
/** Of the invisible print, only what is simplest. */
const SIMPLE_GLOW: ReadonlySet<Element['process']> = new Set(['rosette', 'lettering']);
/** Scenes a page may show; charts stay charts. */
const VIEWS = SCENE_NAMES.filter(name => !name.endsWith('-chart'));
const MOVED_ON = 4;
/** mm across. */
const SMALL_FRAME = 40;
/** Of lines of a ground. */
const FEWER = 0.6;
const WIDER = 1.5;

/** A leaf as another issuer has it made with less: the same places, other letters, scenes and emblem, hardly a feature. */
export function recastRecipe(recipe: LeafRecipe, specimen: Specimen, issuer: PseudoIssuer): LeafRecipe {
  const elements = recipe.elements
    .filter(element => !MISSING.has(element.process) && !NOT_PRINTED.has(element.process))
    .filter(element => !glows(element) || SIMPLE_GLOW.has(element.process))
    .filter(element => !isFrameOfFeature(element))
    .map(element => simplify(rename(element, specimen, issuer), issuer));
  return { ...recipe, elements };
}

/** Whether an element is seen in ultraviolet alone. */
function glows({ ink }: Element): boolean {
  if (ink === undefined) return false;
  if (typeof ink === 'string') return ink.startsWith('glow-') || ink.startsWith('fibre-glow-');
  return ink.uv365 !== undefined && ink.colour === undefined && ink.cover === undefined;
}

/** A small engraved frame stands round a feature such a book has not. */
function isFrameOfFeature(element: Element): boolean {
  return element.process === 'intaglio' && element.figure.figure === 'frame' && element.figure.box[2] < SMALL_FRAME;
}

function simplify(element: Element, { emblem }: PseudoIssuer): Element {
  const parts = [...emblem];
  switch (element.process) {
    case 'motif':
    case 'reliefLine':
      return { ...element, parts };
    case 'intaglio':
      return element.figure.figure === 'emblem' ? { ...element, figure: { ...element.figure, parts } } : element;
    case 'pageMotif':
      return { ...element, motif: nextScene(element.motif) };
    case 'guilloche':
      return { ...element, lines: Math.max(3, Math.round(FEWER * element.lines)), width: WIDER * element.width };
    case 'portrait':
      return { ...element, pitch: 0.09 };
    case 'bookCloth':
      return { ...element, grain: 1.3 };
    default:
      return element;
  }
}

function nextScene(name: SceneName): SceneName {
  const at = VIEWS.indexOf(name);
  return at < 0 ? name : VIEWS[(at + MOVED_ON) % VIEWS.length]!;
}

/** Every text that names the state names the other one, in a heavier face and no wider than before. */
function rename(element: Element, specimen: Specimen, issuer: PseudoIssuer): Element {
  if (element.process === 'intaglio' && element.figure.figure === 'letters') {
    return { ...element, figure: reletter(element.figure, specimen, issuer) };
  }
  if (element.process === 'lettering' || element.process === 'pageNumber') return reletter(element, specimen, issuer);
  return 'text' in element && element.text !== undefined
    ? { ...element, text: renameIn(element.text, specimen, issuer) }
    : element;
}

type Lettered = Extract<Element, { process: 'lettering' | 'pageNumber' }> | Figures;
type Figures = Extract<Extract<Element, { process: 'intaglio' }>['figure'], { figure: 'letters' }>;

function reletter<Letters extends Lettered>(letters: Letters, specimen: Specimen, issuer: PseudoIssuer): Letters {
  const face = letters.face === 'display' ? 'serif-bold' : letters.face;
  if (!('text' in letters)) return { ...letters, face };
  const text = renameIn(letters.text, specimen, issuer);
  if (text === letters.text && face === letters.face) return letters;
  const { size, capHeight, tracking } = letters;
  const style = {
    face: letters.face,
    ...(size === undefined ? { capHeight: capHeight ?? 2 } : { size }),
    ...(tracking === undefined ? {} : { tracking }),
  };
  const wide = Math.max(...letters.text.split('\n').map(line => measureText(line, style).width));
  return { ...letters, text, face, maxWidth: Math.min(letters.maxWidth ?? 200, 1.06 * wide) };
}

function renameIn(text: string, { state }: Specimen, { name, shortName, code }: PseudoIssuer): string {
  const { en, fr = en } = state.name;
  const short = en.split(' ').at(-1)!;
  const pairs: readonly (readonly [string, string])[] = [
    [en, name.en],
    [fr, name.fr],
    [en.toUpperCase(), name.en.toUpperCase()],
    [fr.toUpperCase(), name.fr.toUpperCase()],
    [short.toUpperCase(), shortName],
    [state.code, code],
  ];
  return pairs.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}
