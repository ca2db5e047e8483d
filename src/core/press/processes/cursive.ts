/** Places on a pen's way; x to the right, y upward from the baseline, small letters 1 high. */
export type PenSpot = readonly [x: number, y: number];
type PenLetter = {
  readonly advance: number;
  readonly way: readonly PenSpot[];
  /** Set after the word: the dot of an i, the bar of a t. */
  readonly after?: readonly PenSpot[];
};

/** One-line cursive letters as `x,y` in hundredths; a bar begins what is set after the word. Drawn for this project. */
const LETTERS: Readonly<Record<string, string>> = {
  a: '5,10 50,88 88,94 45,86 15,42 34,3 72,34 96,94 90,30 108,3 128,20',
  b: '0,10 38,130 56,208 36,214 25,100 30,14 60,0 86,40 68,86 110,72',
  c: '0,10 38,70 74,94 45,96 15,46 40,3 92,25',
  d: '5,10 50,84 86,90 42,86 15,36 40,3 80,52 106,210 92,40 110,3 130,20',
  e: '0,14 46,46 70,80 46,98 18,50 40,3 90,25',
  f: '0,10 44,120 66,208 42,212 30,60 18,-100 40,-96 46,8 80,28',
  g: '5,10 50,88 86,92 42,86 15,42 40,5 80,50 92,90 76,-60 36,-110 14,-70 70,-10 120,24',
  h: '0,10 40,130 56,208 36,200 25,80 20,3 48,76 78,90 82,30 98,3 120,20',
  i: '0,14 34,94 30,30 48,3 74,20|44,140 50,144',
  j: '0,14 40,94 32,-60 2,-108 -12,-70 32,-8 76,24|50,140 56,144',
  k: '0,10 40,130 50,208 30,200 20,80 20,3 48,66 82,92 48,56 76,10 112,14',
  l: '0,10 40,120 56,208 35,212 26,80 40,3 74,20',
  m: '0,14 30,90 28,5 54,82 76,86 72,5 98,82 120,86 118,26 134,3 158,20',
  n: '0,14 30,90 28,5 58,84 86,82 80,26 98,3 124,20',
  o: '5,10 48,84 30,88 15,42 40,3 76,40 60,90 82,76 116,70',
  p: '0,14 34,94 20,-30 8,-110 30,30 60,90 86,62 66,6 40,10 88,8 118,24',
  q: '5,10 50,88 86,92 42,86 15,42 40,5 80,50 92,90 82,-50 80,-108 104,-60 110,10 128,24',
  r: '0,14 30,94 40,106 50,86 76,84 66,30 84,3 108,20',
  s: '0,10 40,76 56,100 60,60 66,16 36,1 24,16 60,8 100,24',
  t: '0,14 40,120 46,164 34,60 50,3 78,20|2,112 78,122',
  u: '0,14 24,90 24,20 48,3 80,50 86,92 85,20 104,3 128,20',
  v: '0,14 28,88 40,5 76,70 84,92 112,74',
  w: '0,14 24,88 34,5 62,70 70,10 102,72 108,92 136,74',
  x: '0,14 38,88 56,20 78,5 100,22|84,92 20,4',
  y: '0,14 24,90 28,20 50,4 80,52 88,92 74,-60 36,-110 14,-70 70,-10 116,24',
  z: '0,14 40,92 70,86 24,4 60,10 50,-60 20,-104 12,-66 60,-10 100,20',
};

function parseWay(text: string): readonly PenSpot[] {
  return text.split(' ').map(spot => {
    const [x, y] = spot.split(',').map(Number) as [number, number];
    return [x / 100, y / 100];
  });
}

/** A letter without its accents; null for what is no Latin letter. */
export function penLetter(character: string): PenLetter | null {
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  const written = Object.hasOwn(LETTERS, base) ? LETTERS[base] : undefined;
  if (written === undefined) return null;
  const [way, after] = written.split('|').map(parseWay);
  const last = way!.at(-1)!;
  return { advance: last[0], way: way!, ...(after === undefined ? {} : { after }) };
}
