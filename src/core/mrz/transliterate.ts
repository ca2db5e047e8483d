import { FILLER, isLetter } from './alphabet.ts';
import { doubleArabic, SHADDA, writeArabic } from './arabicLetters.ts';
import { type CyrillicLanguage, writeCyrillic } from './cyrillicLetters.ts';
import { LATIN_CHOICES, LATIN_LETTERS, type LatinChoices } from './latinLetters.ts';

export type TransliterationOptions = {
  readonly latin?: LatinChoices;
  readonly cyrillic?: CyrillicLanguage | undefined;
};

export type LetterProblem = {
  readonly code: 'mrz/no-transliteration' | 'mrz/digit-in-name' | 'mrz/too-long';
  /** The character that was left out; the first of all that were, where the name is too long. */
  readonly character: string;
};

export type Transliteration = {
  /** A-Z, components parted by one filler. */
  readonly text: string;
  readonly problems: readonly LetterProblem[];
};

const MAX_NAME = 500;

type Place = { readonly first: boolean; readonly last: boolean };

function isChoice(letter: string): letter is keyof typeof LATIN_CHOICES {
  return Object.hasOwn(LATIN_CHOICES, letter);
}

/** By the tables alone; null where none has the letter. */
function lookUp(letter: string, place: Place, options: TransliterationOptions): string | null {
  if (isLetter(letter)) return letter;
  if (isChoice(letter)) return options.latin?.[letter] ?? LATIN_CHOICES[letter][0];
  return (
    LATIN_LETTERS[letter] ?? writeCyrillic(letter, place.first, options.cyrillic) ?? writeArabic(letter, place.last)
  );
}

/** By the tables, else without its marks and as plain letters (é, full-width A, presentation forms). */
function writeLetter(letter: string, place: Place, options: TransliterationOptions): string | null {
  const direct = lookUp(letter, place, options);
  if (direct !== null) return direct;
  const plain = [...letter.normalize('NFKD').replace(/[\p{M}\s]/gu, '')];
  const written = plain.map(base => lookUp(base, place, options));
  return plain.length === 0 || written.includes(null) ? null : written.join('');
}

/** Hyphens, commas and blanks part components; apostrophes and other punctuation go (Doc 9303-3, 4.6). */
function splitComponents(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\p{Pd}\u2212\s,\u060c\u3001<]+/gu, ' ')
    .replace(/(?!\u0651)[\p{P}\p{Sk}\p{Cf}\p{M}\u02b0-\u02ff]/gu, '')
    .split(' ')
    .filter(component => component !== '');
}

function writeComponent(component: string, options: TransliterationOptions): Transliteration {
  const letters = [...component].filter(letter => letter !== SHADDA);
  const problems: LetterProblem[] = [];
  let text = '';
  let lastWritten = '';
  let position = 0;
  for (const letter of component) {
    if (letter === SHADDA) {
      text += doubleArabic(lastWritten);
      lastWritten = '';
      continue;
    }
    const place = { first: position === 0, last: position === letters.length - 1 };
    const written = writeLetter(letter, place, options);
    const code = /\p{N}/u.test(letter) ? 'mrz/digit-in-name' : 'mrz/no-transliteration';
    if (written === null) problems.push({ code, character: letter });
    lastWritten = written ?? '';
    text += lastWritten;
    position++;
  }
  return { text, problems };
}

/**
 * Writes a name in the letters of a machine-readable zone by the tables of Doc 9303-3, section 6 (Latin, Cyrillic,
 * Arabic). A letter of none of them is left out and reported, and so is all past the first 500 UTF-16 units.
 */
export function transliterate(name: string, options: TransliterationOptions = {}): Transliteration {
  const components = splitComponents(name.slice(0, MAX_NAME)).map(component => writeComponent(component, options));
  const cut: readonly LetterProblem[] =
    name.length > MAX_NAME ? [{ code: 'mrz/too-long', character: name.charAt(MAX_NAME) }] : [];
  return {
    text: components
      .map(component => component.text)
      .filter(text => text !== '')
      .join(FILLER),
    problems: [...components.flatMap(component => component.problems), ...cut],
  };
}
