import type { Decoy } from '../document/decoys.ts';
import type { FaceId } from '../document/face.ts';
import type { FeatureTerm } from '../document/featureTerms.ts';
import type { FraudClass } from '../document/fraudTree.ts';
import type { Specimen, Substrate } from '../document/specimen.ts';
import type { Text } from '../document/text.ts';
import type { MrzField } from '../mrz/mrzFields.ts';
import type { Layer } from '../press/display/item.ts';
import type { Sheet } from '../press/display/sheets.ts';
import type { LeafOrder, LeafPart } from '../press/drawLeaf.ts';
import type { PortraitPicture } from '../press/recipe/Desk.ts';
import type { Dice } from '../units/dice.ts';
import type { Area } from '../units/shape.ts';
import type { Parameters, Presented } from './deed.ts';
import type { ParameterTable } from './parameters.ts';

/** The places in a booklet at which the same fact is written. */
export const COPIES = [
  'entry',
  'mrz',
  'portrait',
  'ghost',
  'signature',
  'number-print',
  'perforation',
  'visa',
  'stamp',
  'observation',
  'chip',
] as const;
export type Copy = (typeof COPIES)[number];

/** How what is laid down meets what lay there, sheet by sheet. */
export const EFFECT_RULES = ['replace', 'multiply', 'add'] as const;
export type EffectRule = (typeof EFFECT_RULES)[number];
/** What an act does to one sheet from one layer; a test holds these statements against what the act really lays down. */
export type Effect = { readonly layer: Layer; readonly sheet: Sheet; readonly rule: EffectRule };

/** `fact`: a sign only as long as the printed entry and this field of the zone contradict each other. */
type Sign = { readonly fact?: MrzField };

/** A place at which something can be found, in the words a key uses (core/exercises/key.ts); areas in landscape mm of the face. */
export type Site =
  | ({ readonly kind: 'region'; readonly face: FaceId; readonly areas: readonly Area[] } & Sign)
  | ({ readonly kind: 'row'; readonly source: 'mrz'; readonly field: MrzField } & Sign)
  | { readonly kind: 'person' }
  | { readonly kind: 'document'; readonly scope: 'page'; readonly face: FaceId }
  | { readonly kind: 'document'; readonly scope: 'document' };
export type RegionSite = Extract<Site, { kind: 'region' }>;
export type PairSite = { readonly kind: 'pair'; readonly first: Site; readonly second: Site } & Sign;

/**
 * Where an act is to be found: its main place, the other signs that earn it too, and ground on which a mark costs nothing.
 * `trace` is all that the act changes to the eye, whether or not it is to be marked: 99 % of what differs from the genuine
 * twin lies in it, and 60 % of it differs.
 */
export type ActSites = {
  readonly main: Site | PairSite;
  readonly alternatives: readonly (Site | PairSite)[];
  readonly neutral: readonly RegionSite[];
  readonly trace: readonly RegionSite[];
  /** The part of a false page or book that is measured; left out: all it changes on the face it names first. */
  readonly seen?: RegionSite;
  /** mm, 0.5 to 5. */
  readonly tolerance: number;
};

/** One leaf while things are done to it. `parts` are what lies on it by now, in the frame of the leaf. */
export type Work = {
  /** As it was issued: what was done before changes no copy here. */
  readonly specimen: Specimen;
  /** To draw elements anew, with another portrait say. */
  readonly order: LeafOrder;
  readonly portraits: ReadonlyMap<string, PortraitPicture>;
  readonly parts: readonly LeafPart[];
};

type Doing = {
  /** Names, units, ranges and defaults. */
  readonly parameters: ParameterTable;
  readonly substrates: readonly Substrate[];
  /** Features the document must have for it; left out: none. */
  readonly features?: readonly FeatureTerm[];
  /** The leaves it is done on: none where it is not done on the book (who holds it, say). */
  readonly leavesOf: (specimen: Specimen, parameters: Parameters) => readonly string[];
  /** People whose portraits it needs besides the holder's. */
  readonly people: (parameters: Parameters) => readonly string[];
  /** What the document reads afterwards where it reads otherwise than issued. */
  readonly presents: (specimen: Specimen, parameters: Parameters) => Presented;
  /** Why it cannot be done on this document with these parameters, in words; null where it can. Left out: it always can. */
  readonly obstacle?: (specimen: Specimen, parameters: Parameters) => string | null;
  readonly effects: readonly Effect[];
  /** The parts of the leaf afterwards. Same work, parameters and dice: same parts, number by number. */
  readonly alter: (work: Work, parameters: Parameters, dice: Dice) => readonly LeafPart[];
  /** Sensible parameters drawn by chance, for generators and property tests. */
  readonly propose: (specimen: Specimen, dice: Dice, circumstances: Circumstances) => Parameters;
  /** What a trainee should take from such a case as it was done here; sentences for readers, no codes. */
  readonly explain: (specimen: Specimen, parameters: Parameters) => Text;
};

/**
 * `care`: how well it is done, from 0 (seen at once) to 1 (as well as can be): the more, the less there is to see, in
 * every light if the act allows it. `people` stand ready where another person is needed, those most like the holder
 * first; never the holder.
 */
export type Circumstances = { readonly care: number; readonly people: readonly string[] };

/** One physical act on an issued document. */
export type Act = Doing & {
  readonly class: FraudClass;
  /** Copies of the data it changes, and those of the same fact it leaves as they were. */
  readonly changes: readonly Copy[];
  readonly leaves: readonly Copy[];
  /** What to hold against what before believing it, each one sentence. */
  readonly crossChecks: readonly Text[];
  readonly sites: (specimen: Specimen, parameters: Parameters, dice: Dice) => ActSites;
  /**
   * The book that nobody could tell it from if it had left no trace; visibility is measured against this. Left out: the
   * genuine twin. What was taken away whole is missed by nobody who never saw it.
   */
  readonly traceless?: (specimen: Specimen, parameters: Parameters) => Specimen;
};

/** Innocent wear or lawful change with traces of its own. */
export type Wear = Doing & {
  readonly decoy: Decoy;
  /** What is truly out of order there, so that marking it costs nothing; left out where nothing is. */
  readonly neutral?: (specimen: Specimen, parameters: Parameters) => readonly RegionSite[];
};
