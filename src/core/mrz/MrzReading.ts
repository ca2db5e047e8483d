import type { CharacterKind } from './characterKinds.ts';
import type { MrzFormat } from './formats.ts';
import type { LongNumberConvention } from './longNumber.ts';
import type { MrzDate } from './mrzDate.ts';
import type { MrzField } from './mrzFields.ts';
import type { MrzProblemCode, MrzSeverity } from './mrzProblems.ts';

/** Lines and columns count from 1; null where the problem has no single field or place. */
export type MrzProblem = {
  readonly code: MrzProblemCode;
  readonly severity: MrzSeverity;
  readonly field: MrzField | null;
  readonly line: number | null;
};

export type CharacterReading = {
  /** 1, 2, 3; lines that fit no line of the format are not listed. */
  readonly line: number;
  readonly column: number;
  /** Empty where the text ends too early. */
  readonly character: string;
  /** Null past the end of the line. */
  readonly expected: CharacterKind | null;
  readonly field: MrzField | null;
  /** Null where the character may stand here. */
  readonly problem: MrzProblemCode | null;
  /** What a reader may have confused here (`O` for `0`); never put in place. */
  readonly alternative: string | null;
};

export type NameReading = {
  /** Components joined by one blank. */
  readonly primary: string;
  readonly secondary: string;
  /** A letter in the last position: the name must be treated as shortened (Doc 9303-4, 4.2.3). */
  readonly possiblyTruncated: boolean;
};

export type DateReading = MrzDate & {
  readonly yearDigits: number | null;
  /** True where the two digits and the control date leave a second century open. */
  readonly assumed: boolean;
};

export type SexReading = 'M' | 'F' | 'X';

/** What the fields mean, null where the text has no such field or cannot be understood. */
export type MrzValues = {
  readonly documentCode: string | null;
  readonly issuingState: string | null;
  readonly name: NameReading | null;
  /** The whole number, also where it runs on in the optional field. */
  readonly documentNumber: string | null;
  readonly nationality: string | null;
  readonly birthDate: DateReading | null;
  readonly sex: SexReading | null;
  readonly expiryDate: DateReading | null;
  readonly personalNumber: string | null;
  /** Without the part that belongs to a long document number. */
  readonly optional1: string | null;
  readonly optional2: string | null;
};

export type FieldVerdict = 'good' | 'doubtful' | 'bad';

export type FieldReading = {
  readonly name: MrzField;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** As it stands; shorter than the field where characters are missing. */
  readonly text: string;
  readonly value: string | NameReading | DateReading | null;
  readonly verdict: FieldVerdict;
  readonly problems: readonly MrzProblemCode[];
};

export type CheckReading = {
  readonly name: MrzField;
  /** The character on the document, empty where it is missing. */
  readonly printed: string;
  /** Null where a covered character is missing or outside the alphabet. */
  readonly computed: number | null;
  readonly ok: boolean;
  readonly covers: readonly MrzField[];
  /** The characters the digit was computed from. */
  readonly text: string;
  /** How the digit of a number of more than nine characters was computed; null for every other digit. */
  readonly convention: LongNumberConvention | null;
};

/**
 * `exact`: number and length of lines are those of the format. `by-length`: the nearest format. `forced`: the caller
 * named it. `none`: no format is near.
 */
export type FormatCertainty = 'exact' | 'by-length' | 'forced' | 'none';

/** `partial`: characters are missing and nothing else is wrong. `unreadable`: no format was found. */
export type MrzVerdict = 'valid' | 'invalid' | 'partial' | 'unreadable';

export type MrzReading = {
  readonly format: MrzFormat | null;
  readonly certainty: FormatCertainty;
  /** One per line of the format, empty where it is missing; all lines found where there is no format. */
  readonly lines: readonly string[];
  readonly characters: readonly CharacterReading[];
  readonly fields: readonly FieldReading[];
  readonly values: MrzValues;
  /** In the order of the document; the composite digit last. */
  readonly checks: readonly CheckReading[];
  readonly composite: CheckReading | null;
  readonly problems: readonly MrzProblem[];
  readonly verdict: MrzVerdict;
};
