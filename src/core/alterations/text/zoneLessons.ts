import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { FieldPlace } from '../../mrz/formats.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import { readChecks } from '../../mrz/readChecks.ts';
import type { Parameters } from '../deed.ts';
import { numberOf } from '../parameters.ts';
import { entryRegionOf } from './contradiction.ts';
import { tableOf } from './zoneText.ts';

/** What a changed zone has to be held against. */
export const ZONE_CHECKS: readonly Text[] = [
  { en: 'Let the check digits be computed, the composite one as well.' },
  { en: 'Read every field of the machine-readable zone against the printed entry it repeats.' },
  { en: 'Look at the whole zone in the infrared: all of it must stay equally black.' },
];

/** Fields of the zone as they are called within a sentence. */
const ZONE_NAMES: Readonly<Record<MrzField, string>> = {
  documentCode: 'type of document',
  issuingState: 'code of the issuing state',
  name: 'name',
  documentNumber: 'document number',
  documentNumberCheck: 'check digit of the document number',
  nationality: 'nationality',
  birthDate: 'date of birth',
  birthDateCheck: 'check digit of the date of birth',
  sex: 'sex',
  expiryDate: 'date of expiry',
  expiryDateCheck: 'check digit of the date of expiry',
  personalNumber: 'personal number',
  personalNumberCheck: 'check digit of the personal number',
  optional1: 'optional data',
  optional2: 'optional data',
  compositeCheck: 'composite check digit',
};

/** `the date of birth` or `the sex and the name`. */
export function nameFields(fields: readonly Pick<FieldPlace, 'name'>[]): string {
  const names = [...new Set(fields.map(({ name }) => `the ${ZONE_NAMES[name]}`))];
  return names.length < 2 ? (names[0] ?? 'the zone') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function readSpan(lines: readonly string[], { line, from, to }: FieldPlace): string {
  return lines[line - 1]!.slice(from - 1, to).replace(/<+$/, '');
}

/** The printed entry that repeats a field, word for word; null where none does. */
export function printedTwin(specimen: Specimen, field: MrzField): string | null {
  const region = entryRegionOf(specimen, field);
  if (region === null) return null;
  const boxes = region.areas.flatMap(area => (area.kind === 'rectangle' ? [area] : []));
  const isThere = (box: { x: number; y: number }): boolean => boxes.some(({ x, y }) => x === box.x && y === box.y);
  const texts = specimen.entries
    .filter(({ face, box }) => face === region.face && isThere(box))
    .map(({ text }) => text);
  return texts.join(' ');
}

/** The fields whose check digits fail in these lines and hold in the issued ones. */
export function failingDigits(specimen: Specimen, lines: readonly string[]): readonly FieldPlace[] {
  const table = tableOf(specimen);
  const failed = (text: readonly string[]): readonly MrzField[] =>
    readChecks({ table, lines: text.map(line => [...line]) }).flatMap(({ name, ok }) => (ok ? [] : [name]));
  const before = failed(specimen.mrz!.lines);
  return failed(lines)
    .filter(name => !before.includes(name))
    .map(name => table.fields.find(field => field.name === name)!);
}

/** How characters printed anew stand out, the plainest sign first. */
export function reprintedSigns(parameters: Parameters): string {
  const away = Math.max(Math.abs(numberOf(parameters, 'shift')), Math.abs(numberOf(parameters, 'lift')));
  const stand =
    away > 0.12
      ? 'The new characters stand out of line with their neighbours; in the infrared they'
      : 'In the infrared the new characters';
  const fade = numberOf(parameters, 'likeness') < 0.6 ? 'all but vanish' : 'are paler than their neighbours';
  return `${stand} ${fade}, and light along the line of sight shows the film broken there, ultraviolet the fine print gone.`;
}
