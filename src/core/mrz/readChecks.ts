import { FILLER, isAllFiller, isDigit } from './alphabet.ts';
import { checkDigit } from './checkDigit.ts';
import type { CheckRule } from './formats.ts';
import { type LongNumber, matchConvention, readLongNumber } from './longNumber.ts';
import type { CheckReading } from './MrzReading.ts';
import { fieldsWithin, isComplete, type MrzGrid, placeOf, textOf, textOfField } from './mrzGrid.ts';
import type { MrzProblemCode } from './mrzProblems.ts';

/** The long number of a document, where its format allows one and it has one. */
export function findLongNumber(grid: MrzGrid): LongNumber | null {
  if (!grid.table.longNumbers) return null;
  return readLongNumber(
    textOfField(grid, 'documentNumber'),
    textOfField(grid, 'documentNumberCheck'),
    textOfField(grid, 'optional1'),
  );
}

/** Whether the text ends inside a number that runs on: neither the number nor its digit can be known. */
export function isLongNumberCut(grid: MrzGrid): boolean {
  const optional = placeOf(grid.table, 'optional1');
  if (!grid.table.longNumbers || optional === null || isComplete(grid, optional)) return false;
  const runsOn = textOfField(grid, 'documentNumberCheck') === FILLER && !textOf(grid, optional).includes(FILLER);
  return runsOn && !textOfField(grid, 'documentNumber').endsWith(FILLER);
}

/** An empty personal number may carry 0 or a filler (Doc 9303-4, 4.2.2.2). */
function isRight(rule: CheckRule, printed: string, computed: number | null, text: string): boolean {
  if (rule.name === 'personalNumberCheck' && printed === FILLER && isAllFiller(text)) return true;
  return computed !== null && printed === String(computed);
}

function readLong(long: LongNumber): CheckReading {
  const convention = matchConvention(long);
  const text = long.text[convention ?? 'filler-skipped'];
  return {
    name: 'documentNumberCheck',
    printed: long.printed,
    computed: checkDigit(text),
    ok: convention !== null,
    covers: ['documentNumber', 'optional1'],
    text,
    convention,
  };
}

function readCheck(grid: MrzGrid, rule: CheckRule): CheckReading {
  const printed = textOfField(grid, rule.name);
  const text = rule.covers.map(span => textOf(grid, span)).join('');
  const computed = rule.covers.every(span => isComplete(grid, span)) ? checkDigit(text) : null;
  const covers = fieldsWithin(grid.table, rule.covers);
  return {
    name: rule.name,
    printed,
    computed,
    ok: isRight(rule, printed, computed, text),
    covers,
    text,
    convention: null,
  };
}

/** Every check digit of the document, printed and computed, in the order of the format's table. */
export function readChecks(grid: MrzGrid): readonly CheckReading[] {
  const long = findLongNumber(grid);
  const cut = isLongNumberCut(grid);
  return grid.table.checks.map(rule => {
    if (rule.name !== 'documentNumberCheck') return readCheck(grid, rule);
    if (cut) return { ...readCheck(grid, rule), printed: '', computed: null, ok: false };
    return long === null ? readCheck(grid, rule) : readLong(long);
  });
}

/** What to say of a check digit; nothing where it is right, or where the fault is its own character's. */
export function judgeCheck(check: CheckReading): MrzProblemCode | null {
  if (check.ok) return null;
  if (check.printed === FILLER) return 'mrz/check-digit-missing';
  if (check.computed === null || !isDigit(check.printed)) return 'mrz/check-digit-not-computable';
  return 'mrz/check-digit-wrong';
}
