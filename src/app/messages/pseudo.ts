const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Accented and about 40 % longer, in brackets that show where a text was cut; `{{placeholders}}` stay. */
export function lengthen(text: string): string {
  const accented = mapWords(text, word => [...word].map(letter => ACCENTS[letter] ?? letter).join(''));
  return `⟦${accented}${' ~~~'.repeat(Math.ceil(text.length / 10))}⟧`;
}

/** The same words forced to run right to left, to see a mirrored layout without knowing a right-to-left language. */
export function mirror(text: string): string {
  return mapWords(text, part => part.replace(/\S(?:.*\S)?/s, words => `\u202e${words}\u202c`));
}

function mapWords(text: string, change: (word: string) => string): string {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : change(part)))
    .join('');
}
