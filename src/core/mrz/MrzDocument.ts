import type { MrzFormat } from './formats.ts';
import type { LongNumberConvention } from './longNumber.ts';
import type { SexReading } from './MrzReading.ts';
import type { MrzDate } from './mrzDate.ts';
import type { NameOptions } from './writeName.ts';

/** What a machine-readable zone is made from. Fields a format lacks stay out or empty. */
export type MrzDocument = {
  readonly format: MrzFormat;
  /** One or two characters: `P`, `PP`, `ID`, `V`. */
  readonly documentCode: string;
  /** Without fillers: `D`, `UTO`. */
  readonly issuingState: string;
  /** As in the visual zone, in Latin, Cyrillic or Arabic letters. */
  readonly primary: string;
  readonly secondary?: string;
  /** Up to 9 characters; up to 22 on TD1 and 14 on TD2. Blanks and punctuation become fillers. */
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: MrzDate;
  readonly sex: SexReading;
  readonly expiryDate: MrzDate;
  /** TD3. */
  readonly personalNumber?: string;
  /** Every other format. */
  readonly optional1?: string;
  /** TD1. */
  readonly optional2?: string;
};

export type MrzMakeOptions = {
  /** Cyrillic letters follow the issuing State's language unless another is named. */
  readonly name?: NameOptions;
  /** ICAO's own (`filler-skipped`) unless a specimen needs the other. */
  readonly longNumber?: LongNumberConvention;
  /** What stands in the check position of an empty personal number; `<` unless told otherwise. */
  readonly emptyCheck?: '0' | '<';
};
