import type { Decoy } from '../../../core/document/decoys.ts';
import type { Light } from '../../../core/document/lights.ts';
import type { SecurityFeature } from '../../../core/document/specimen.ts';
import type { KeyPlace } from '../../../core/exercises/key.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { Finding } from '../../../core/scoring/caseScore.ts';
import type { MissReason } from '../../../core/scoring/explainMisses.ts';
import type { SpotName } from './spotName.ts';

/** What is really there where a mark found nothing. */
export type Ground = {
  /** A place of the key the mark touches, though not enough to count. */
  readonly near: KeyPlace | null;
  /** Innocent wear or lawful change that lies right there. */
  readonly wear: readonly Decoy[];
  /** Wear that befell the whole sheet and may have been taken for more. */
  readonly worn: readonly Decoy[];
  /** Genuine features that lie there, the one most like the mark first. */
  readonly features: readonly SecurityFeature[];
};

/** A sign in words: one spot, or two that contradict each other. */
export type SignName =
  | { readonly kind: 'spot'; readonly name: SpotName }
  | { readonly kind: 'pair'; readonly first: SpotName; readonly second: SpotName };

type PlaceItem = {
  /** `place.<id>` or `mark.<id>`: unique in a case. */
  readonly id: string;
  readonly name: SignName;
  readonly place: KeyPlace;
  /** The other signs of the same place, each of which would have earned it. */
  readonly signs: readonly SignName[];
  /** Lights in which the place was in view long enough, from the trace. */
  readonly seenIn: readonly Light[];
};
type MarkItem = { readonly id: string; readonly name: SignName; readonly mark: Mark };

/** One line of the debrief: a place of the key, found or missed, or a mark that found none. */
export type DebriefItem =
  | (PlaceItem & { readonly kind: 'found'; readonly mark: Mark; readonly finding: Finding })
  | (PlaceItem & { readonly kind: 'missed'; readonly reason: MissReason })
  | (MarkItem & { readonly kind: 'wrong'; readonly points: number; readonly ground: Ground })
  | (MarkItem & { readonly kind: 'duplicate'; readonly place: KeyPlace | null })
  | (MarkItem & { readonly kind: 'ignored'; readonly wear: readonly Decoy[]; readonly isWhole: boolean });
export type ItemKind = DebriefItem['kind'];
