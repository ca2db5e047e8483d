import type { VizField } from '../../document/vizFields.ts';
import type { MrzReading } from '../../mrz/MrzReading.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import { type TransliterationOptions, transliterate } from '../../mrz/transliterate.ts';
import { editDistance } from './editDistance.ts';
import type { ReaderModel } from './readerModel.ts';
import { readVisualDate } from './readVisualDate.ts';

/** A field of the visual zone beside its twin in the machine-readable one. */
export type VisualTwin = {
  readonly zoneField: MrzField;
  readonly zone: string;
  /** What the visual text comes to there, likeliest first; none where it cannot be written so. */
  readonly expected: readonly string[];
};

/** Ä, Å, Ñ, Ö and Ü have more than one spelling (Doc 9303-3, 6.A). */
const SPELLINGS: readonly TransliterationOptions[] = [
  {},
  { latin: { Ä: 'A', Å: 'A', Ö: 'O', Ü: 'U', Ñ: 'NXX' } },
  { latin: { Ü: 'UXX' } },
];

type Writer = (text: string, mrz: MrzReading, model: ReaderModel | null) => VisualTwin;

const WRITERS: Partial<Readonly<Record<VizField, Writer>>> = {
  documentCode: writeCode,
  issuingState: (text, mrz) => twin(mrz, 'issuingState', stateIn(text)),
  documentNumber: (text, mrz) => ({
    zoneField: 'documentNumber',
    zone: mrz.values.documentNumber ?? zoneText(mrz, 'documentNumber'),
    expected: some(charactersOf(text)),
  }),
  primaryIdentifier: (text, mrz) => writeName(text, mrz, 'primary'),
  secondaryIdentifier: (text, mrz) => writeName(text, mrz, 'secondary'),
  nationality: writeNationality,
  birthDate: (text, mrz) => twin(mrz, 'birthDate', readVisualDate(text)),
  personalNumber: writePersonalNumber,
  sex: (text, mrz) => ({ ...twin(mrz, 'sex', sexIn(text)), zone: zoneText(mrz, 'sex') || '<' }),
  expiryDate: (text, mrz) => twin(mrz, 'expiryDate', readVisualDate(text)),
};

/** Null for a field the machine-readable zone does not repeat. */
export function writeVisual(
  field: VizField,
  text: string,
  mrz: MrzReading,
  model: ReaderModel | null,
): VisualTwin | null {
  return WRITERS[field]?.(text, mrz, model) ?? null;
}

function twin(mrz: MrzReading, zoneField: MrzField, expected: string | null): VisualTwin {
  return { zoneField, zone: zoneText(mrz, zoneField), expected: some(expected ?? '') };
}

function some(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

function zoneText(mrz: MrzReading, name: MrzField): string {
  const text = mrz.fields.find(field => field.name === name)?.text ?? '';
  return name.endsWith('Date') ? text : text.replace(/<+$/, '');
}

function charactersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** A page may print one letter of a code of two. */
function writeCode(text: string, mrz: MrzReading): VisualTwin {
  const zone = zoneText(mrz, 'documentCode');
  const code = charactersOf(text);
  const isShort = code.length === 1 && zone.startsWith(code);
  return { zoneField: 'documentCode', zone, expected: isShort ? [zone] : some(code) };
}

function stateIn(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^([A-Z]{3}|D)$/.test(code) ? code : null;
}

/** A code, or the word the model prints for its own citizens; other words name no code that we know. */
function writeNationality(text: string, mrz: MrzReading, model: ReaderModel | null): VisualTwin {
  const word = text.trim().toUpperCase();
  const isOwn = model !== null && word !== '' && editDistance(word, model.nationality.printed.toUpperCase()) <= 1;
  return twin(mrz, 'nationality', isOwn ? model.nationality.code : stateIn(text));
}

/** States need not repeat a personal number in the zone; where they leave it out there is nothing to compare. */
function writePersonalNumber(text: string, mrz: MrzReading): VisualTwin {
  const zoneField = mrz.format === 'TD3' ? 'personalNumber' : 'optional1';
  const zone = (mrz.values[zoneField] ?? zoneText(mrz, zoneField)).replace(/<+$/, '');
  return { zoneField, zone, expected: zone === '' ? [] : some(charactersOf(text)) };
}

function sexIn(text: string): string | null {
  const [letter] = text.trim().toUpperCase();
  return letter === 'X' ? '<' : letter === 'F' || letter === 'M' ? letter : null;
}

/** Digits a recogniser sees in letters; no name has any. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

function writeName(text: string, mrz: MrzReading, part: 'primary' | 'secondary'): VisualTwin {
  const letters = text.replace(/\d/g, digit => LETTERS[digit] ?? digit);
  const spelt = SPELLINGS.map(spelling => transliterate(letters, spelling).text.replaceAll('<', ' '));
  return {
    zoneField: 'name',
    zone: mrz.values.name?.[part] ?? '',
    expected: [...new Set(spelt)].filter(name => name !== ''),
  };
}
