import { FILLER } from './alphabet.ts';
import { shortenName } from './shortenName.ts';
import { type LetterProblem, type TransliterationOptions, transliterate } from './transliterate.ts';

export type NameOptions = TransliterationOptions & {
  /** Cut every component of a primary identifier that is too long to so many letters (1-39), not the last to initials. */
  readonly lettersKept?: number;
};

export type WrittenName = {
  /** Exactly `room` characters. */
  readonly text: string;
  readonly problems: readonly LetterProblem[];
};

function toComponents(text: string): readonly string[] {
  return text === '' ? [] : text.split(FILLER);
}

/** Writes a holder's name into a name field of `room` positions (Doc 9303-3, 4.6). */
export function writeName(primary: string, secondary: string, room: number, options: NameOptions = {}): WrittenName {
  const [first, second] = [transliterate(primary, options), transliterate(secondary, options)];
  return {
    text: shortenName(toComponents(first.text), toComponents(second.text), room, options.lettersKept),
    problems: [...first.problems, ...second.problems],
  };
}
