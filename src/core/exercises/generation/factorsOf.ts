import type { ActSites, Wear } from '../../alterations/act.ts';
import { presentedBy } from '../../alterations/alterLeaf.ts';
import { maskOf } from '../../alterations/compareLeaf.ts';
import type { ActDeed, WearDeed } from '../../alterations/deed.ts';
import { wearOf } from '../../alterations/wearTable.ts';
import { parseFaceId } from '../../document/face.ts';

import type { Light } from '../../document/lights.ts';
import type { Specimen } from '../../document/specimen.ts';
import { CELL } from '../../units/grid.ts';

import { FULL, LIKENESS } from './decoyPriors.ts';
import type { Factors } from './factors.ts';

/** mm² of a face, and of what an officer compares of it. */
const FACE_OF_PERSON = 600;
/** Days after which nobody can take a passed date for one to come. */
const OVERDUE = 400;
/** Similarity where nothing can be compared letter by letter. */
const UNLIKE = 0.4;
/** Characters of a zone after whose change nothing of a line looks as before. */
const LINE = 10;

/** Where an act is seen: on its main place if that is a region, else where it says, else on all it changes of one face; null: nowhere. */
export function seenSite(sites: ActSites): ActSites['trace'][number] | null {
  return sites.main.kind === 'region' ? sites.main : (sites.seen ?? sites.trace[0] ?? null);
}

type Done = {
  readonly deed: ActDeed;
  readonly care: number;
  /** mm² of where it is seen, and the leaf; null where nothing of it is seen on the book. */
  readonly size: number;
  readonly leaf: string | null;
};
type Beside = {
  readonly specimen: Specimen;
  readonly wear: readonly WearDeed[];
  readonly likeness: ReadonlyMap<string, number>;
};

/** Factors of one act in a case, from where it lies and how plainly it is seen. */
export function factorsOfAct(
  { specimen, wear, likeness }: Beside,
  { deed, care, size, leaf }: Done,
  shown: Pick<Factors, 'contrast' | 'lights'>,
): Factors {
  const { person } = deed.parameters;
  return {
    size: Math.round(size),
    ...shown,
    workmanship: care,
    clutter: leaf === null ? 0 : clutterOn(specimen, leaf, wear),
    similarity: (typeof person === 'string' ? likeness.get(person) : undefined) ?? similarityOf(specimen, deed),
  };
}

/** Factors of a case in which nothing is wrong: those of what would be mistaken for something. */
export function factorsOfWear(wear: readonly WearDeed[]): Factors {
  const likest = Math.max(0, ...wear.map(({ decoy }) => LIKENESS[decoy]));
  return {
    size: 0,
    contrast: 0,
    lights: 0,
    workmanship: 0,
    clutter: Math.min(1, wear.length / FULL),
    similarity: likest,
  };
}

/** Factors of a date that has passed: plain to see, and harder to notice the fewer days ago. */
export function factorsOfExpiry(size: number, daysAgo: number, lights: readonly Light[]): Factors {
  const similarity = Math.max(0, 1 - Math.log(1 + daysAgo) / Math.log(1 + OVERDUE));
  return {
    size,
    contrast: 9,
    lights: lights.length,
    workmanship: 0.5,
    clutter: 0,
    similarity: Math.round(100 * similarity) / 100,
  };
}

/** mm² of the main place of an act. */
export function sizeOf(sites: ActSites, { format }: Specimen): number {
  const site = seenSite(sites);
  if (site === null) return FACE_OF_PERSON;
  return maskOf(format, site).count * CELL * CELL;
}

export function leafOf(sites: ActSites): string | null {
  const site = seenSite(sites);
  return site === null ? null : parseFaceId(site.face).leaf;
}

function clutterOn(specimen: Specimen, leaf: string, wear: readonly WearDeed[]): number {
  const there = wear.filter(({ decoy, parameters }) => {
    const doing: Wear = wearOf(decoy);
    return doing.leavesOf(specimen, parameters).includes(leaf);
  });
  return Math.min(1, there.length / FULL);
}

/** How much of what can be read reads as before: of an entry character by character, of a zone by how few changed. */
function similarityOf(specimen: Specimen, deed: ActDeed): number {
  const { entries = [], mrz } = presentedBy(specimen, { acts: [deed], wear: [] });
  const alike = entries.map(({ field, text }) => {
    const issued = specimen.entries.find(entry => entry.field === field)?.text ?? '';
    return share(issued, text);
  });
  if (mrz !== undefined && specimen.mrz !== null) {
    const changed = mrz.reduce((sum, line, row) => sum + count(line, specimen.mrz!.lines[row] ?? ''), 0);
    alike.push(Math.max(0, 1 - changed / LINE));
  }
  return alike.length === 0 ? UNLIKE : Math.round(100 * Math.min(...alike)) / 100;
}

function count(one: string, other: string): number {
  return [...one].filter((character, at) => character !== other[at]).length;
}

function share(one: string, other: string): number {
  const length = Math.max(one.length, other.length, 1);
  return 1 - (count(one, other) + Math.max(0, other.length - one.length)) / length;
}
