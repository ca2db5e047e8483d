import type { Visa } from '../../document/endorsement.ts';
import { printDay } from '../../document/printedDay.ts';
import { stateOf } from '../../document/world/states.ts';

/** One entry of a label: its caption, what stands under it, where that begins on its baseline, and its room; mm of the label. */
export type VisaEntry = {
  readonly caption: string;
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly room: number;
};

const LEFT = 32.6;
const MIDDLE = 55.4;
/** Beyond it lies the emblem. */
const EDGE = 77;
const FIRST = 18.4;
const PITCH = 4.88;

const ENTRIES = { single: '1 · SINGLE', double: '2 · DOUBLE', multiple: 'MULTIPLE' } as const;

export function visaEntries(visa: Visa): readonly VisaEntry[] {
  const { holder } = visa;
  const capital = stateOf(visa.issuer)?.capital ?? visa.issuer;
  const rows: readonly (readonly (readonly [caption: string, text: string])[])[] = [
    [
      ['Valid from', printDay(visa.validFrom)],
      ['until', printDay(visa.validUntil)],
    ],
    [
      ['Entries', ENTRIES[visa.entries]],
      ['Duration of stay', `${visa.stayDays} DAYS`],
    ],
    [
      ['Issued in', capital],
      ['on', printDay(visa.issuedOn)],
    ],
    [
      ['Passport number', visa.passportNumber],
      ['Nationality, sex', `${holder.nationality}  ${holder.sex}`],
    ],
    [['Surname', holder.primary]],
    [['Given names', holder.secondary]],
    [['Date of birth', printDay(holder.birthDate)]],
  ];
  return rows.flatMap((row, i) =>
    row.map(([caption, text], column) => ({
      caption,
      text,
      at: [column === 0 ? LEFT : MIDDLE, FIRST + i * PITCH] as const,
      room: column === 0 && row.length > 1 ? MIDDLE - LEFT - 1.6 : EDGE - (column === 0 ? LEFT : MIDDLE),
    })),
  );
}
