import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { FILLER, isAllFiller } from './alphabet.ts';
import { checkDigit } from './checkDigit.ts';
import { cyrillicLanguageOf } from './cyrillicLetters.ts';
import { type CheckRule, type FormatTable, MRZ_TABLES } from './formats.ts';
import { judgeShape } from './judgeShape.ts';
import type { MrzDocument, MrzMakeOptions } from './MrzDocument.ts';
import type { MrzField } from './mrzFields.ts';
import { type MrzGrid, placeOf, textOf, textOfField } from './mrzGrid.ts';
import {
  refuse,
  writeDate,
  writeDocumentCode,
  writeNameField,
  writeOptional,
  writeSex,
  writeState,
} from './writeFields.ts';
import { writeNumber } from './writeNumber.ts';

type Texts = Partial<Record<MrzField, string>>;

function roomOf(table: FormatTable, name: MrzField): number {
  const place = placeOf(table, name);
  return place === null ? 0 : place.to - place.from + 1;
}

/** Everything a document says that its format has no field for. */
function refuseForeign(table: FormatTable, document: MrzDocument): readonly Failure[] {
  const names = ['personalNumber', 'optional1', 'optional2'] as const;
  return names
    .filter(name => (document[name] ?? '') !== '' && placeOf(table, name) === null)
    .map(name =>
      refuse(name, 'mrz/no-such-field', `${table.format} has no such field`, 'nothing', document[name] ?? ''),
    );
}

function writeTexts(table: FormatTable, document: MrzDocument, options: MrzMakeOptions): Result<Texts> {
  const texts: Texts = {};
  const failures: Failure[] = [...refuseForeign(table, document)];
  const put = <Value>(result: Result<Value>, keep: (value: Value) => Texts) => {
    if (result.ok) Object.assign(texts, keep(result.value));
    else failures.push(...result.failures);
  };
  const optionalRoom = roomOf(table, 'optional1');
  const { primary, secondary = '', optional1 = '', longNumber = 'filler-skipped' } = { ...document, ...options };
  const nameOptions = { cyrillic: cyrillicLanguageOf(document.issuingState), ...options.name };
  const numberRoom = table.longNumbers ? optionalRoom : 0;
  put(writeDocumentCode(table.format, document.documentCode), documentCode => ({ documentCode }));
  put(writeState('issuingState', document.issuingState), issuingState => ({ issuingState }));
  put(writeNameField(primary, secondary, roomOf(table, 'name'), nameOptions), name => ({ name }));
  put(writeNumber(document.documentNumber, numberRoom === 0 ? '' : optional1, numberRoom, longNumber), written => ({
    documentNumber: written.number,
    ...(written.check === '' ? {} : { documentNumberCheck: written.check }),
    ...(numberRoom === 0 ? {} : { optional1: written.optional }),
  }));
  put(writeState('nationality', document.nationality), nationality => ({ nationality }));
  put(writeDate('birthDate', document.birthDate), birthDate => ({ birthDate }));
  put(writeSex(document.sex), sex => ({ sex }));
  put(writeDate('expiryDate', document.expiryDate), expiryDate => ({ expiryDate }));
  for (const name of ['personalNumber', 'optional1', 'optional2'] as const) {
    if (placeOf(table, name) === null || (name === 'optional1' && numberRoom > 0)) continue;
    put(writeOptional(name, document[name] ?? '', roomOf(table, name)), text => ({ [name]: text }));
  }
  return failures.length === 0 ? succeed(texts) : fail(...failures);
}

function blankGrid(table: FormatTable): { readonly table: FormatTable; readonly lines: string[][] } {
  return {
    table,
    lines: Array.from({ length: table.lines }, () => new Array<string>(table.lineLength).fill(FILLER)),
  };
}

function putText(lines: readonly string[][], table: FormatTable, name: MrzField, text: string): void {
  const place = placeOf(table, name)!;
  for (let i = 0; i < text.length; i++) lines[place.line - 1]![place.from - 1 + i] = text[i]!;
}

function digitOf(grid: MrzGrid, rule: CheckRule, emptyCheck: '0' | '<'): string {
  if (rule.name === 'personalNumberCheck' && isAllFiller(textOfField(grid, 'personalNumber'))) return emptyCheck;
  return String(checkDigit(rule.covers.map(span => textOf(grid, span)).join('')));
}

/**
 * The lines of a machine-readable zone, all check digits computed. Fails with the field and the rule where something
 * cannot be written; a name too long for its field is shortened, not refused.
 */
export function makeMrz(document: MrzDocument, options: MrzMakeOptions = {}): Result<readonly string[]> {
  const misshapen = judgeShape(document);
  if (misshapen.length > 0) return fail(...misshapen);
  const table = MRZ_TABLES[document.format];
  const texts = writeTexts(table, document, options);
  if (!texts.ok) return texts;
  const grid = blankGrid(table);
  for (const [name, text] of Object.entries(texts.value)) putText(grid.lines, table, name as MrzField, text);
  for (const rule of table.checks) {
    if (texts.value[rule.name] === undefined) {
      putText(grid.lines, table, rule.name, digitOf(grid, rule, options.emptyCheck ?? FILLER));
    }
  }
  return succeed(grid.lines.map(line => line.join('')));
}
