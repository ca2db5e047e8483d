import { describe, expect, it } from 'vitest';
import { cyrillicLanguageOf } from '../../../src/core/mrz/cyrillicLetters.ts';
import { type TransliterationOptions, transliterate } from '../../../src/core/mrz/transliterate.ts';

const write = (text: string, options?: TransliterationOptions) => transliterate(text, options).text;

/** Doc 9303-3, section 6.A: every row, grouped by what is written. */
const LATIN: Readonly<Record<string, string>> = {
  A: 'ÀÁÂÃĀĂĄ',
  AE: 'ÄÆ',
  AA: 'Å',
  C: 'ÇĆĈĊČ',
  D: 'ÐĎĐ',
  E: 'ÈÉÊËĒĔĖĘĚ',
  G: 'ĜĞĠĢ',
  H: 'ĤĦ',
  I: 'ÌÍÎÏĨĪĬĮİı',
  IJ: 'Ĳ',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'ĹĻĽĿŁ',
  N: 'ÑŃŅŇŊ',
  O: 'ÒÓÔÕŌŎŐ',
  OE: 'ÖØŒ',
  R: 'ŔŖŘ',
  S: 'ŚŜŞŠ',
  SS: 'ẞß',
  T: 'ŢŤŦ',
  TH: 'Þ',
  U: 'ÙÚÛŨŪŬŮŰŲ',
  UE: 'Ü',
  W: 'Ŵ',
  Y: 'ÝŶŸ',
  Z: 'ŹŻŽ',
};

/** Section 6.B: every row without its exceptions. */
const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'Б',
  C: 'Һ',
  CH: 'Ч',
  D: 'ЂД',
  DZ: 'ЅЏ',
  E: 'ЁЕЭ',
  F: 'Ф',
  G: 'ГҐҒ',
  I: 'ІЇИЙ',
  IA: 'Я',
  IE: 'ЄЪ',
  IU: 'Ю',
  J: 'Ј',
  K: 'ЌК',
  KH: 'Х',
  L: 'Л',
  LJ: 'Љ',
  M: 'М',
  N: 'Н',
  NJ: 'Њ',
  O: 'О',
  P: 'П',
  R: 'Р',
  S: 'С',
  SH: 'Ш',
  SHCH: 'Щ',
  T: 'Т',
  TS: 'Ц',
  U: 'ЎУѪ',
  V: 'В',
  Y: 'ЫѴ',
  Z: 'З',
  ZH: 'Ж',
};

/** Section 6.C and B.5.4: code points and what is written. */
const ARABIC =
  '0621 XE 0622 XAA 0623 XAE 0624 U 0625 I 0626 XI 0627 A 0628 B 062A T 062B XTH 062C J 062D XH 062E XKH 062F D ' +
  '0630 XDH 0631 R 0632 Z 0633 S 0634 XSH 0635 XSS 0636 XDZ 0637 XTT 0638 XZZ 0639 E 063A G 0641 F 0642 Q 0643 K ' +
  '0644 L 0645 M 0646 N 0647 H 0648 W 0649 XAY 064A Y 0671 XXA 0679 XXT 067C XRT 067E P 0681 XKE 0685 XXH 0686 XC ' +
  '0688 XXD 0689 XDR 0691 XXR 0693 XRR 0696 XRX 0698 XJ 069A XXS 06A4 V 06A5 XF 06A9 XKK 06AB XXK 06AD XNG 06AF XGG ' +
  '06BA XNN 06BC XXN 06BE XDO 06C0 XYH 06C1 XXG 06C2 XGE 06C3 XTG 06CC XYA 06CD XXY 06D0 Y 06D2 XYB 06D3 XBE';

describe('transliteration', () => {
  it('MRZ-22 writes every Latin letter of Doc 9303-3', () => {
    for (const [written, letters] of Object.entries(LATIN)) {
      for (const letter of letters) {
        expect([letter, write(letter)]).toEqual([letter, written]);
        expect([letter, write(letter.toLowerCase().normalize('NFD'))]).toEqual([letter, written]);
      }
    }
    expect(Object.values(LATIN).join('').length).toBe(96);
  });

  it('MRZ-22 leaves a choice for five letters', () => {
    const plain = { latin: { Ä: 'A', Å: 'A', Ñ: 'NXX', Ö: 'O', Ü: 'UXX' } } as const;
    expect(write('ÄÅÑÖÜ', plain)).toBe('AANXXOUXX');
    expect(write('Térèsa CAÑON', plain)).toBe('TERESA<CANXXON');
    expect(write('Müller', { latin: { Ü: 'U' } })).toBe('MULLER');
  });

  it('MRZ-22 drops marks the table does not have', () => {
    expect(write('Nguyễn Thị Ánh Tuyết')).toBe('NGUYEN<THI<ANH<TUYET');
    expect(write('Ștefan Țîrlea')).toBe('STEFAN<TIRLEA');
    expect(write('Ｍａｒｉａ Ⅳ')).toBe('MARIA<IV');
  });

  it('MRZ-23 writes every Cyrillic letter of Doc 9303-3', () => {
    for (const [written, letters] of Object.entries(CYRILLIC)) {
      for (const letter of letters) {
        expect([letter, write(letter)]).toEqual([letter, written]);
        expect([letter, write(letter.toLowerCase())]).toEqual([letter, written]);
      }
    }
  });

  it('MRZ-23 follows the exceptions of each language', () => {
    expect(write('ЁГ', { cyrillic: 'belarusian' })).toBe('IOH');
    expect(write('ГЖХЦЧШ', { cyrillic: 'serbian' })).toBe('HZHCCS');
    expect(write('ЌЏХЦҒЃ', { cyrillic: 'macedonian' })).toBe('KJDJHCGJGJ');
    expect(write('Щ', { cyrillic: 'bulgarian' })).toBe('SHT');
    expect(write('Гип', { cyrillic: 'ukrainian' })).toBe('HYP');
    expect(write('Єва-Їй Юя Яю Йой', { cyrillic: 'ukrainian' })).toBe('YEVA<YII<YUIA<YAIU<YOI');
    expect(write('Ёлкин Ольга')).toBe('ELKIN<OLGA');
  });

  it('MRZ-23 takes the language from the issuing State', () => {
    expect(['UKR', 'BLR', 'BGR', 'MKD', 'SRB', 'RUS', 'constructor'].map(cyrillicLanguageOf)).toEqual([
      'ukrainian',
      'belarusian',
      'bulgarian',
      'macedonian',
      'serbian',
      undefined,
      undefined,
    ]);
  });

  it('MRZ-24 writes every Arabic letter of Doc 9303-3', () => {
    const row = ARABIC.split(' ');
    for (let i = 0; i < row.length; i += 2) {
      const letter = String.fromCodePoint(Number.parseInt(row[i]!, 16));
      expect([row[i], write(letter)]).toEqual([row[i], row[i + 1]]);
    }
  });

  it('MRZ-24 writes the worked examples of Appendix B', () => {
    expect(write('ابو بكر محمد بن زكريا الرازي')).toBe('ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY');
    expect(write('سمير بادمكدوذيل')).toBe('SMYR<BADMKDWXDHYL');
    expect(write('جمال عبد الناصر')).toBe('JMAL<EBD<ALNAXSSR');
    expect(write('إسماعيل عزّ الدين')).toBe('ISMAEYL<EZZ<ALDYN');
    expect(write('جميلة نعيمة')).toBe('JMYLXAH<NEYMXAH');
  });

  it('MRZ-24 doubles with shadda, and leaves vowel signs and tatweel out', () => {
    expect(write('عبّاس')).toBe('EBBAS');
    expect(write('فضّة')).toBe('FXDZDZXAH');
    expect(write('مُحَمَّد')).toBe('MXHMMD');
    expect(write('محـــمد')).toBe('MXHMD');
    expect(write('ﻣﺤﻤﺪ')).toBe('MXHMD');
  });

  it('MRZ-24 writes teh marbuta by its place', () => {
    expect(write('فاطمة')).toBe('FAXTTMXAH');
    expect(write('ةب')).toBe('XTAB');
  });

  it('MRZ-25 treats punctuation as Doc 9303-3 does', () => {
    expect(write("D'ARTAGNAN")).toBe('DARTAGNAN');
    for (const mark of ['’', '‘', 'ʼ', '`', '´', '′']) expect(write(`O${mark}Connor`)).toBe('OCONNOR');
    for (const mark of ['-', '‐', '‑', '–', ' - ', ', ', '\u00a0', '<'])
      expect(write(`MARIE${mark}ELISE`)).toBe('MARIE<ELISE');
    expect(write('St. John (Jr.)')).toBe('ST<JOHN<JR');
    expect(write(' - ')).toBe('');
  });

  it('MRZ-26 reports what has no transliteration and leaves it out', () => {
    expect(transliterate('Χρήστος1Ə日💥')).toEqual({
      text: '',
      problems: [...'ΧΡΉΣΤΟΣ1Ə日💥'].map(character => ({
        code: character === '1' ? 'mrz/digit-in-name' : 'mrz/no-transliteration',
        character,
      })),
    });
    expect(transliterate('Anna \u0000\ud800').problems).toHaveLength(2);
  });

  it('MRZ-26 writes the first 500 characters of a name and reports that there are more', () => {
    expect(transliterate('A'.repeat(500)).problems).toEqual([]);
    const { text, problems } = transliterate('A'.repeat(1_000_000));
    expect([text, problems]).toEqual(['A'.repeat(500), [{ code: 'mrz/too-long', character: 'A' }]]);
  });
});
