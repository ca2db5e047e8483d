/** The only characters of a machine-readable zone (Doc 9303-3, 4.3): 0-9, A-Z and the filler. */
export const FILLER = '<';

export function isDigit(character: string): boolean {
  return character.length === 1 && character >= '0' && character <= '9';
}

export function isLetter(character: string): boolean {
  return character.length === 1 && character >= 'A' && character <= 'Z';
}

/** 0-9 as they are, A-Z = 10-35, filler = 0; null for anything else (Doc 9303-3, 4.9). */
export function characterValue(character: string): number | null {
  if (character === FILLER) return 0;
  if (isDigit(character)) return character.charCodeAt(0) - 48;
  return isLetter(character) ? character.charCodeAt(0) - 55 : null;
}

/** Fillers at the end cut off, those between read as blanks: `AB<12<<<` is `AB 12`. */
export function trimFillers(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === FILLER) end--;
  return text.slice(0, end).replaceAll(FILLER, ' ');
}

export function isAllFiller(text: string): boolean {
  return text !== '' && [...text].every(character => character === FILLER);
}
