/** What a brief says of its traveller and of days; null where it says nothing. Reads English. */
export type BriefFacts = {
  readonly sex: 'F' | 'M' | null;
  /** Years the traveller may have by what is said, both ends included. */
  readonly age: { readonly from: number; readonly to: number; readonly said: string } | null;
  /** Full dates, as YYYY-MM-DD, in the order in which they are told. */
  readonly days: readonly string[];
  /** The day that is said to be today. */
  readonly today: string | null;
  /** Words that look like document numbers. */
  readonly numbers: readonly string[];
  /** Names behind Mr, Mrs, Ms or Miss, and those that somebody is said to be called. */
  readonly surnames: readonly string[];
  /** States whose citizen or passport holder somebody is said to be, as they are written. */
  readonly states: readonly string[];
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');
const TODAY = new RegExp(`(?:date at the counter is|[Tt]oday is|[Ii]t is) (\\d{1,2} (?:${MONTHS.join('|')}) \\d{4})`);
/** Words for the traveller, not for the people travellers talk about: the first of them decides. */
const SEXED = /\b(woman|girl|lady|she|man|boy|gentleman|he)\b/i;
const CITIZEN = /\b(?:citizen|national|passport) of (?:the )?((?:\p{Lu}[\p{L}’'-]+ ?(?:of )?)+)/gu;
const FEMALE = ['woman', 'girl', 'lady', 'she'];

export function readBrief(text: string): BriefFacts {
  const word = SEXED.exec(text)?.[1]?.toLowerCase();
  const today = TODAY.exec(text)?.[1];
  return {
    sex: word === undefined ? null : FEMALE.includes(word) ? 'F' : 'M',
    age: readAge(text),
    days: daysIn(text),
    today: today === undefined ? null : (daysIn(today)[0] ?? null),
    numbers: text.match(/\b[A-Z]{1,2}\d{6,8}\b/g) ?? [],
    surnames: [...text.matchAll(/\b(?:Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}’'-]+)/gu)].map(match => match[1]!),
    states: [...text.matchAll(CITIZEN)].map(match => match[1]!),
  };
}

function daysIn(text: string): readonly string[] {
  return [...text.matchAll(DAY)].map(([, day, month, year]) => {
    const number = MONTHS.indexOf(month!) + 1;
    return `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  });
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** A guess by eye may be some years off; a stated age is the age. */
const AGES: readonly { readonly pattern: RegExp; readonly read: (said: string) => readonly [number, number] }[] = [
  { pattern: /\b(?:aged|age of) (\d{1,2})\b/, read: said => [Number(said), Number(said)] },
  { pattern: /\b(\d{1,2})[- ]years?[- ]old\b/, read: said => [Number(said), Number(said)] },
  {
    pattern: /\b(?:of )?about (\d{2})(?= |\.|,)(?! (?:days|weeks|months|hours|minutes|people|others))/,
    read: said => [Number(said) - 7, Number(said) + 7],
  },
  { pattern: /\bin (?:her|his|their) (?:early |mid-|late )?([a-z]+ties)\b/, read: readDecade },
  { pattern: /\b(baby|infant|toddler)\b/, read: () => [0, 3] },
  { pattern: /^(?:A|The|This) (?:[a-z-]+ )?(child|boy|girl|schoolboy|schoolgirl|pupil)\b/, read: () => [2, 18] },
  { pattern: /^(?:A|The|This) (?:[a-z-]+ )?(teenager)\b/, read: () => [12, 20] },
  { pattern: /^An? (young) (?:wo)?man\b/, read: () => [16, 39] },
  { pattern: /^An? (elderly|old|white-haired) (?:wo)?man\b/, read: () => [58, 110] },
  { pattern: /^An? (retired)\b/, read: () => [50, 110] },
];

function readDecade(said: string): readonly [number, number] {
  const first = 20 + 10 * DECADES.indexOf(said);
  return DECADES.includes(said) ? [first - 4, first + 13] : [0, 150];
}

function readAge(text: string): BriefFacts['age'] {
  for (const { pattern, read } of AGES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [from, to] = read(match[1]!);
    return { from, to, said: match[0].trim() };
  }
  return null;
}
