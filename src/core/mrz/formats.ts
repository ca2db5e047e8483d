import type { MrzField } from './mrzFields.ts';

export const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;
export type MrzFormat = (typeof MRZ_FORMATS)[number];

export const FIELD_KINDS = [
  'passportCode',
  'documentCode',
  'state',
  'name',
  'number',
  'date',
  'sex',
  'optional',
  'check',
  'checkOrFiller',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Positions `from`-`to` of a line; lines and positions count from 1, both ends belong, as in Doc 9303. */
export type Span = { readonly line: number; readonly from: number; readonly to: number };

export type FieldPlace = Span & {
  readonly name: MrzField;
  readonly kind: FieldKind;
  /** The field that holds the check digit of this one alone. */
  readonly checkedBy: MrzField | null;
};

export type CheckRule = { readonly name: MrzField; readonly covers: readonly Span[] };

/** One format of Doc 9303: everything parsing and making know of it. */
export type FormatTable = {
  readonly format: MrzFormat;
  readonly lines: number;
  readonly lineLength: number;
  readonly fields: readonly FieldPlace[];
  /** In the order in which they can be computed: the composite digit last. */
  readonly checks: readonly CheckRule[];
  /** Whether a number of more than nine characters may run on in the optional field (Doc 9303-5 and -6, note j). */
  readonly longNumbers: boolean;
};

function field(
  name: MrzField,
  line: number,
  from: number,
  to: number,
  kind: FieldKind,
  checkedBy: MrzField | null = null,
): FieldPlace {
  return { name, line, from, to, kind, checkedBy };
}

function check(name: MrzField, ...covers: readonly (readonly [line: number, from: number, to: number])[]): CheckRule {
  return { name, covers: covers.map(([line, from, to]) => ({ line, from, to })) };
}

/** Positions 1-28 of line 2, alike in every format of two lines. */
function lowerLine(numberCheck: 'check' | 'checkOrFiller'): readonly FieldPlace[] {
  return [
    field('documentNumber', 2, 1, 9, 'number', 'documentNumberCheck'),
    field('documentNumberCheck', 2, 10, 10, numberCheck),
    field('nationality', 2, 11, 13, 'state'),
    field('birthDate', 2, 14, 19, 'date', 'birthDateCheck'),
    field('birthDateCheck', 2, 20, 20, 'check'),
    field('sex', 2, 21, 21, 'sex'),
    field('expiryDate', 2, 22, 27, 'date', 'expiryDateCheck'),
    field('expiryDateCheck', 2, 28, 28, 'check'),
  ];
}

const LOWER_CHECKS = [
  check('documentNumberCheck', [2, 1, 9]),
  check('birthDateCheck', [2, 14, 19]),
  check('expiryDateCheck', [2, 22, 27]),
];

const TD1: FormatTable = {
  format: 'TD1',
  lines: 3,
  lineLength: 30,
  longNumbers: true,
  fields: [
    field('documentCode', 1, 1, 2, 'documentCode'),
    field('issuingState', 1, 3, 5, 'state'),
    field('documentNumber', 1, 6, 14, 'number', 'documentNumberCheck'),
    field('documentNumberCheck', 1, 15, 15, 'checkOrFiller'),
    field('optional1', 1, 16, 30, 'optional'),
    field('birthDate', 2, 1, 6, 'date', 'birthDateCheck'),
    field('birthDateCheck', 2, 7, 7, 'check'),
    field('sex', 2, 8, 8, 'sex'),
    field('expiryDate', 2, 9, 14, 'date', 'expiryDateCheck'),
    field('expiryDateCheck', 2, 15, 15, 'check'),
    field('nationality', 2, 16, 18, 'state'),
    field('optional2', 2, 19, 29, 'optional'),
    field('compositeCheck', 2, 30, 30, 'check'),
    field('name', 3, 1, 30, 'name'),
  ],
  checks: [
    check('documentNumberCheck', [1, 6, 14]),
    check('birthDateCheck', [2, 1, 6]),
    check('expiryDateCheck', [2, 9, 14]),
    check('compositeCheck', [1, 6, 30], [2, 1, 7], [2, 9, 15], [2, 19, 29]),
  ],
};

const TD2: FormatTable = {
  format: 'TD2',
  lines: 2,
  lineLength: 36,
  longNumbers: true,
  fields: [
    field('documentCode', 1, 1, 2, 'documentCode'),
    field('issuingState', 1, 3, 5, 'state'),
    field('name', 1, 6, 36, 'name'),
    ...lowerLine('checkOrFiller'),
    field('optional1', 2, 29, 35, 'optional'),
    field('compositeCheck', 2, 36, 36, 'check'),
  ],
  checks: [...LOWER_CHECKS, check('compositeCheck', [2, 1, 10], [2, 14, 20], [2, 22, 35])],
};

const TD3: FormatTable = {
  format: 'TD3',
  lines: 2,
  lineLength: 44,
  longNumbers: false,
  fields: [
    field('documentCode', 1, 1, 2, 'passportCode'),
    field('issuingState', 1, 3, 5, 'state'),
    field('name', 1, 6, 44, 'name'),
    ...lowerLine('check'),
    field('personalNumber', 2, 29, 42, 'optional', 'personalNumberCheck'),
    field('personalNumberCheck', 2, 43, 43, 'checkOrFiller'),
    field('compositeCheck', 2, 44, 44, 'check'),
  ],
  checks: [
    ...LOWER_CHECKS,
    check('personalNumberCheck', [2, 29, 42]),
    check('compositeCheck', [2, 1, 10], [2, 14, 20], [2, 22, 43]),
  ],
};

function visa(format: 'MRV-A' | 'MRV-B', lineLength: number): FormatTable {
  return {
    format,
    lines: 2,
    lineLength,
    longNumbers: false,
    fields: [
      field('documentCode', 1, 1, 2, 'documentCode'),
      field('issuingState', 1, 3, 5, 'state'),
      field('name', 1, 6, lineLength, 'name'),
      ...lowerLine('check'),
      field('optional1', 2, 29, lineLength, 'optional'),
    ],
    checks: LOWER_CHECKS,
  };
}

/** Doc 9303 parts 5 (TD1), 6 (TD2), 4 (TD3) and 7 (visas). */
export const MRZ_TABLES: Readonly<Record<MrzFormat, FormatTable>> = {
  TD1,
  TD2,
  TD3,
  'MRV-A': visa('MRV-A', 44),
  'MRV-B': visa('MRV-B', 36),
};
