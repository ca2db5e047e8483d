import type { FaceId } from '../../document/face.ts';
import type { VizField } from '../../document/vizFields.ts';
import type { MrzFormat } from '../../mrz/formats.ts';
import type { CheckReading, DateReading, MrzProblem } from '../../mrz/MrzReading.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import type { Box } from '../../units/shape.ts';
import type { ReadCharacter } from '../zoneReading.ts';
import type { Likeness } from './compareSketch.ts';
import type { CharacterContrast } from './measureContrast.ts';

/** Results of an inspection system, BSI TR-03135 in ICAO Doc 9303-2: green, red, yellow, grey, black. */
export const CHECK_STATES = ['successful', 'failed', 'undetermined', 'not-performed', 'aborted'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** What the officer sees, in this order. */
export const CHECK_GROUPS = ['model', 'zone', 'expiry', 'infrared', 'ultraviolet', 'visual', 'second-opinion'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** Why a check is not green; a green one has none, or says what it passed over. */
export const CHECK_REASONS = [
  'not-asked-for',
  'still-reading',
  'stopped',
  'no-zone',
  'no-picture',
  'model-unknown',
  'picture-unlike',
  'no-format',
  'line-missing',
  'characters-unread',
  'characters-foreign',
  'characters-off-pitch',
  'characters-doubtful',
  'settled-by-field',
  'digit-differs',
  'digit-not-computable',
  'contents-wrong',
  'contents-unusual',
  'expired',
  'expiry-unreadable',
  'century-assumed',
  'print-faint',
  'part-faint',
  'sheet-bright',
  'sheet-rather-bright',
  'patch-bright',
  'pattern-unlike',
  'pattern-pale',
  'patch-strange',
  'visual-unread',
  'visual-unsure',
  'visual-not-comparable',
  'visual-differs',
  'zone-shortened',
  'opinions-differ',
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

export type TroubledCharacter = ReadCharacter & { readonly line: number; readonly column: number };

/** What was compared, by the kind of check. Lines and columns count from 1. */
export type CheckValues =
  | {
      readonly check: 'model';
      /** Named by document code, issuing State and format. */
      readonly specimen: string | null;
      readonly documentCode: string | null;
      readonly issuingState: string | null;
      /** Correlation with the model's picture; null where there is nothing to compare. */
      readonly likeness: number | null;
    }
  | { readonly check: 'mrz-format'; readonly format: MrzFormat | null; readonly lines: number }
  | { readonly check: 'mrz-characters'; readonly characters: readonly TroubledCharacter[] }
  | { readonly check: 'check-digit' | 'composite-digit'; readonly digit: CheckReading }
  | { readonly check: 'mrz-contents'; readonly problems: readonly MrzProblem[] }
  | { readonly check: 'expiry'; readonly expiry: DateReading | null; readonly controlDate: string }
  | { readonly check: 'infrared'; readonly contrast: number | null; readonly faint: readonly CharacterContrast[] }
  | { readonly check: 'uv-brightness'; readonly glow: number | null; readonly patches: readonly Box[] }
  | { readonly check: 'uv-pattern'; readonly likeness: Likeness | null }
  | {
      readonly check: 'visual';
      readonly field: VizField;
      readonly zoneField: MrzField;
      /** As it stands in the zone, without fillers at its end. */
      readonly zone: string;
      /** As read beside the portrait; empty where nothing was. */
      readonly visual: string;
      readonly confidence: number;
      /** What the visual zone would read in the machine-readable one; null where it cannot be written so. */
      readonly expected: string | null;
    }
  | { readonly check: 'second-opinion'; readonly line: number; readonly own: string; readonly other: string };

export type CheckId = CheckValues['check'];

type ZoneRow = { readonly kind: 'row'; readonly source: 'mrz'; readonly field: MrzField };
type Region = {
  readonly kind: 'region';
  readonly face: FaceId;
  readonly shape: Box & { readonly kind: 'rectangle' };
};

/** Where a mark on a row is made: a place of core/marks, told without it. */
export type CheckPlace =
  | ZoneRow
  | Region
  | { readonly kind: 'document'; readonly scope: 'page'; readonly face: FaceId }
  | { readonly kind: 'pair'; readonly first: ZoneRow | Region; readonly second: Region };

export type CheckRow = {
  /** The same for the same row of every inspection. */
  readonly id: string;
  readonly group: CheckGroup;
  /** As ICAO Doc 9303-2 and BSI TR-03135 write it (light, property, feature); null for what is no optical routine. */
  readonly routine: string | null;
  /** Checked of every document, whether its model is known or not. */
  readonly isMandatory: boolean;
  readonly state: CheckState;
  readonly reasons: readonly CheckReason[];
  readonly values: CheckValues;
  readonly place: CheckPlace;
};

export type Inspection = {
  readonly overall: CheckState;
  /** The specimen whose model the page was found to be; null where it is not identified. */
  readonly specimen: string | null;
  readonly rows: readonly CheckRow[];
};
