import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf, isOfModel, type TokenColumn, tokensOf } from '../column.ts';

const ADVICE = 'Draw document and personal numbers before, and apart from, what is done to the document.';

/** Digits of the numbers as issued. */
export function numberCues(audited: Audited): readonly Column[] {
  return NUMBERS.flatMap(({ name, read }) => {
    const column = (what: string, measure: (digits: string) => number | null): Column =>
      columnOf(audited, `${what} of the ${name} number`, ADVICE, one => measure(read(one)));
    return [
      column('the size', digits => (digits === '' ? null : Number(digits.slice(-7)))),
      column('the last digit', digits => (digits === '' ? null : Number(digits.at(-1)))),
      column('the parity', digits => (digits === '' ? null : Number(digits.at(-1)) % 2)),
      column('the sum of digits', digits => [...digits].reduce((sum, digit) => sum + Number(digit), 0)),
      column('the number of repeated digits', digits => digits.length - new Set(digits).size),
    ];
  });
}

export function numberTokens(audited: Audited): readonly TokenColumn[] {
  const letters = ({ specimen }: AuditedCase): readonly string[] => [specimen.documentNumber.replace(/\d/g, '')];
  const digits = (one: AuditedCase): readonly string[] => [...documentDigits(one)].map((digit, at) => `${at}:${digit}`);
  return [
    tokensOf(audited, 'the letters of the document number', ADVICE, letters, isOfModel),
    tokensOf(audited, 'the digits of the document number', ADVICE, digits),
  ];
}

function documentDigits({ specimen }: AuditedCase): string {
  return specimen.documentNumber.replace(/\D/g, '');
}

function personalDigits({ specimen }: AuditedCase): string {
  return specimen.entries.find(({ field }) => field === 'personalNumber')?.text.replace(/\D/g, '') ?? '';
}

const NUMBERS = [
  { name: 'document', read: documentDigits },
  { name: 'personal', read: personalDigits },
];
