import { STATES } from '../../document/world/states.ts';
import type { EMBLEM_PARTS } from '../../press/art/emblemShape.ts';
import type { Rgb } from '../../press/display/ink.ts';

/** A name under which books are made that no authority stands behind, and how such a book looks. */
export type PseudoIssuer = {
  readonly code: string;
  /** `fantasy`: there never was such a state; `camouflage`: there is none any more. */
  readonly which: 'fantasy' | 'camouflage';
  readonly name: { readonly en: string; readonly fr: string };
  readonly shortName: string;
  /** What its books call the holder. */
  readonly adjective: string;
  /** Degrees by which its colours are turned from the model's. */
  readonly hue: number;
  readonly cloth: Rgb;
  readonly foil: Rgb;
  readonly emblem: readonly (typeof EMBLEM_PARTS)[number][];
};
type Look = Pick<PseudoIssuer, 'hue' | 'cloth' | 'foil' | 'emblem'>;

const GOLD: Rgb = [0.8, 0.66, 0.36];
const SILVER: Rgb = [0.74, 0.75, 0.76];
const LAURELS = ['left-laurel', 'right-laurel'] as const;

const WINE: Look = { hue: 160, cloth: [0.27, 0.07, 0.09], foil: GOLD, emblem: ['star', 'waves', ...LAURELS] };
const FOREST: Look = { hue: 285, cloth: [0.06, 0.2, 0.12], foil: GOLD, emblem: ['star', 'rays', 'waves'] };
const BROWN: Look = { hue: 205, cloth: [0.22, 0.14, 0.08], foil: GOLD, emblem: ['tower', ...LAURELS] };
const BLACK: Look = { hue: 70, cloth: [0.075, 0.075, 0.08], foil: SILVER, emblem: ['rays', 'star', ...LAURELS] };

const FANTASY: readonly PseudoIssuer[] = [
  fantasy('QQF', ['Free Territory of Caldovane', 'Territoire libre de Caldovane'], 'CALDOVANE', 'CALDOVANIAN', WINE),
  fantasy('AAX', ['Sovereign Order of Merrow', 'Ordre souverain de Merrow'], 'MERROW', 'MERROWITE', BLACK),
  fantasy('ZZQ', ['Kingdom of New Asteria', 'Royaume de Nouvelle-Astérie'], 'ASTERIA', 'ASTERIAN', FOREST),
  fantasy('QUW', ['League of World Settlers', 'Ligue des colons du monde'], 'SETTLERS', 'WORLD SETTLER', BROWN),
];

const CAMOUFLAGE: readonly PseudoIssuer[] = [
  camouflage('AAE', 'Grand-Duché d’Eldrane', 'ELDRANIAN', BROWN),
  camouflage('QTD', 'Union de Tarrowdale', 'TARROWDALER', FOREST),
  camouflage('QYS', 'Provinces unies d’Ysmere', 'YSMERIAN', WINE),
  camouflage('ZZO', 'Côte libre d’Oskeli', 'OSKELIAN', BLACK),
];

export const PSEUDO_ISSUERS: readonly PseudoIssuer[] = [...FANTASY, ...CAMOUFLAGE];

/** The issuer of a code; another code is our own mistake, as parameters are checked before. */
export function pseudoIssuer(code: string): PseudoIssuer {
  const issuer = PSEUDO_ISSUERS.find(other => other.code === code);
  if (issuer === undefined) throw new Error(`no pseudo document is issued as ${code}`);
  return issuer;
}

function fantasy(
  code: string,
  [en, fr]: readonly [string, string],
  shortName: string,
  adjective: string,
  look: Look,
): PseudoIssuer {
  return { code, which: 'fantasy', name: { en, fr }, shortName, adjective, ...look };
}

function camouflage(code: string, fr: string, adjective: string, look: Look): PseudoIssuer {
  const { name, shortName } = STATES.find(state => state.code === code && state.standing === 'former')!;
  return { code, which: 'camouflage', name: { en: name.en, fr }, shortName, adjective, ...look };
}
