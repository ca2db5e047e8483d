/**
 * Doc 9303-3, section 6.C and Appendix B (B.5.4, B.5.6): X opens the code of a letter that Latin has no letter for.
 * Escaped, because letters of this script change places beside Latin text.
 */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  '\u0621': 'XE', // hamza
  '\u0622': 'XAA', // alef with madda above
  '\u0623': 'XAE', // alef with hamza above
  '\u0624': 'U', // waw with hamza above
  '\u0625': 'I', // alef with hamza below
  '\u0626': 'XI', // yeh with hamza above
  '\u0627': 'A', // alef
  '\u0628': 'B', // beh
  '\u0629': 'XTA', // teh marbuta
  '\u062a': 'T', // teh
  '\u062b': 'XTH', // theh
  '\u062c': 'J', // jeem
  '\u062d': 'XH', // hah
  '\u062e': 'XKH', // khah
  '\u062f': 'D', // dal
  '\u0630': 'XDH', // thal
  '\u0631': 'R', // reh
  '\u0632': 'Z', // zain
  '\u0633': 'S', // seen
  '\u0634': 'XSH', // sheen
  '\u0635': 'XSS', // sad
  '\u0636': 'XDZ', // dad
  '\u0637': 'XTT', // tah
  '\u0638': 'XZZ', // zah
  '\u0639': 'E', // ain
  '\u063a': 'G', // ghain
  '\u0641': 'F', // feh
  '\u0642': 'Q', // qaf
  '\u0643': 'K', // kaf
  '\u0644': 'L', // lam
  '\u0645': 'M', // meem
  '\u0646': 'N', // noon
  '\u0647': 'H', // heh
  '\u0648': 'W', // waw
  '\u0649': 'XAY', // alef maksura
  '\u064a': 'Y', // yeh
  '\u0671': 'XXA', // alef wasla
  '\u0679': 'XXT', // tteh
  '\u067c': 'XRT', // teh with ring
  '\u067e': 'P', // peh
  '\u0681': 'XKE', // hah with hamza above
  '\u0685': 'XXH', // hah with three dots above
  '\u0686': 'XC', // tcheh
  '\u0688': 'XXD', // ddal
  '\u0689': 'XDR', // dal with ring
  '\u0691': 'XXR', // rreh
  '\u0693': 'XRR', // reh with ring
  '\u0696': 'XRX', // reh with dot below and dot above
  '\u0698': 'XJ', // jeh
  '\u069a': 'XXS', // seen with dot below and dot above
  '\u06a4': 'V', // veh
  '\u06a5': 'XF', // feh with three dots below
  '\u06a9': 'XKK', // keheh
  '\u06ab': 'XXK', // kaf with ring
  '\u06ad': 'XNG', // ng
  '\u06af': 'XGG', // gaf
  '\u06ba': 'XNN', // noon ghunna
  '\u06bc': 'XXN', // noon with ring
  '\u06be': 'XDO', // heh doachashmee
  '\u06c0': 'XYH', // heh with yeh above
  '\u06c1': 'XXG', // heh goal
  '\u06c2': 'XGE', // heh goal with hamza above
  '\u06c3': 'XTG', // teh marbuta goal
  '\u06cc': 'XYA', // farsi yeh
  '\u06cd': 'XXY', // yeh with tail
  '\u06d0': 'Y', // Pashto yeh
  '\u06d2': 'XYB', // yeh barree
  '\u06d3': 'XBE', // yeh barree with hamza above
};

/** Tatweel, and letters called obsolete: not written (B.5.5.8, B.5.8). */
const UNWRITTEN = '\u0640\u069c\u06a2\u06a7\u06a8';

const TEH_MARBUTA = '\u0629';

/** Doubles the letter before it. */
export const SHADDA = '\u0651';

/** Null where the letter is not of this table. Teh marbuta is XAH at the end of a name component, else XTA. */
export function writeArabic(letter: string, last: boolean): string | null {
  if (UNWRITTEN.includes(letter)) return '';
  if (letter === TEH_MARBUTA && last) return 'XAH';
  return ARABIC_LETTERS[letter] ?? null;
}

/** What shadda adds after a letter written so: the same again without its X (`XDZ` + `DZ`). */
export function doubleArabic(written: string): string {
  return written.startsWith('X') ? written.slice(1) : written;
}
