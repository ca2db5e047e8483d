/**
 * Everything that can be said against a machine-readable zone. An `error` breaks Doc 9303, a `warning` is something
 * an examiner should look at though the text may be right, a `note` only explains the reading.
 */
export const MRZ_PROBLEMS = {
  'mrz/empty': 'error',
  'mrz/no-format': 'error',
  'mrz/input-cut': 'warning',
  'mrz/blanks-removed': 'note',
  'mrz/lines-rejoined': 'note',
  'mrz/control-date-unreadable': 'note',
  'mrz/missing-line': 'error',
  'mrz/extra-line': 'error',
  'mrz/missing': 'error',
  'mrz/extra': 'error',
  'mrz/not-in-alphabet': 'error',
  'mrz/lower-case': 'error',
  'mrz/letter-where-digit': 'error',
  'mrz/digit-where-letter': 'error',
  'mrz/filler-where-digit': 'error',
  'mrz/filler-where-letter': 'error',
  'mrz/not-a-sex': 'error',
  'mrz/check-digit-wrong': 'error',
  'mrz/check-digit-missing': 'error',
  'mrz/check-digit-not-computable': 'warning',
  'mrz/check-digit-blind': 'note',
  'mrz/document-code': 'error',
  'mrz/passport-type-not-listed': 'warning',
  'mrz/passport-type-required': 'warning',
  'mrz/state-empty': 'error',
  'mrz/state-gap': 'error',
  'mrz/state-unknown': 'warning',
  'mrz/number-empty': 'error',
  'mrz/number-leading-filler': 'warning',
  'mrz/name-empty': 'error',
  'mrz/name-leading-filler': 'warning',
  'mrz/name-extra-fillers': 'warning',
  'mrz/name-second-separator': 'warning',
  'mrz/name-possibly-truncated': 'note',
  'mrz/no-such-month': 'error',
  'mrz/no-such-day': 'error',
  'mrz/date-half-unknown': 'warning',
  'mrz/expiry-unknown': 'warning',
  'mrz/expired': 'note',
  'mrz/century-assumed': 'note',
} as const;

export type MrzProblemCode = keyof typeof MRZ_PROBLEMS;
export type MrzSeverity = (typeof MRZ_PROBLEMS)[MrzProblemCode];
