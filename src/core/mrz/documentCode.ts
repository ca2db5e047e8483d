import { FILLER } from './alphabet.ts';
import type { MrzFormat } from './formats.ts';
import type { MrzProblemCode } from './mrzProblems.ts';

/**
 * Second letters of passports: ordinary, emergency, diplomatic, official, refugee, alien, stateless, laissez-passer,
 * military (Doc 9303-4, 4.4), and the emergency document of a single sheet (Doc 9303-8).
 */
const PASSPORT_TYPES = 'PEDORTSLMU';

/** From this year on only a passport with a listed second letter may still be valid (Doc 9303-4, 4.4). */
const TYPE_REQUIRED_FROM = 2038;

function judgePassport(code: string, expiryYear: number | null): readonly MrzProblemCode[] {
  if (code[0] !== 'P') return ['mrz/document-code'];
  const second = code[1] ?? '';
  if (PASSPORT_TYPES.includes(second)) return [];
  const problems: MrzProblemCode[] = second === FILLER ? [] : ['mrz/passport-type-not-listed'];
  if (expiryYear !== null && expiryYear >= TYPE_REQUIRED_FROM) problems.push('mrz/passport-type-required');
  return problems;
}

/**
 * A, C or I; never V after them. C after A is kept for crew member certificates, which are cards; I after A is barred
 * on cards only (Doc 9303-5 and -6, note k).
 */
function isOfficialDocument(code: string, isCard: boolean): boolean {
  if (!/^[ACI]/.test(code) || code[1] === 'V') return false;
  return code !== (isCard ? 'AI' : 'AC');
}

/** Rules for both characters of a document code, fillers included. `expiryYear` counts for passports only. */
export function judgeDocumentCode(
  format: MrzFormat,
  code: string,
  expiryYear: number | null,
): readonly MrzProblemCode[] {
  if (format === 'TD3') return judgePassport(code, expiryYear);
  const fits =
    format === 'TD1'
      ? isOfficialDocument(code, true)
      : format === 'TD2'
        ? isOfficialDocument(code, false) || code === 'PU'
        : code.startsWith('V');
  return fits ? [] : ['mrz/document-code'];
}
