import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { STOLEN_BLANKS } from '../../document/world/stolenBlanks.ts';
import type { Rgb } from '../../press/display/ink.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites, Circumstances, RegionSite, Work } from '../act.ts';
import { type FillingIn, fillIn } from '../blank/fillIn.ts';
import { OFFICE_PROCESSES, type OfficeProcess } from '../blank/officePrint.ts';
import type { Parameters } from '../deed.ts';
import { drawBetween, drawOne } from '../materials/chance.ts';
import { featureOf, placeOf } from '../materials/featureAreas.ts';
import { stateEffects } from '../materials/stating.ts';
import { heartOfPage, wholeFaces } from '../materials/wholeFaces.ts';
import { numberOf, textOf } from '../parameters.ts';
import { behind } from '../text/behind.ts';
import { entryText } from '../text/entryText.ts';

const PORTRAIT = 'E1';
/** What the issuer lays down when it makes a book out to somebody, and a blank does not have. */
const PERSONAL = new Set(['portrait', 'ghost', 'signature', 'mrz', 'uvOverprint', 'seal']);
/** What is in the issuer's film, which is kept apart from the blanks. */
const IN_FILM = new Set(['laminateUv', 'retroPattern', 'kinegram']);
const FACES = ['sans', 'sans-bold', 'serif-bold', 'typewriter'] as const;
/** The one colour of the print in a film that imitates the issuer's. */
const FILM_GLOW: Rgb = [0.1, 0.3, 0.4];

function isPersonal({ element }: LeafPart): boolean {
  if (element === null) return false;
  return element.process === 'entries' ? element.part === 'values' : PERSONAL.has(element.process);
}

function isInFilm({ element }: LeafPart): boolean {
  return element !== null && IN_FILM.has(element.process);
}

function fillingOf(parameters: Parameters): FillingIn {
  return {
    process: textOf(parameters, 'process') as OfficeProcess,
    face: textOf(parameters, 'face') as FillingIn['face'],
    size: numberOf(parameters, 'size'),
    shiftX: numberOf(parameters, 'shiftX'),
    shiftY: numberOf(parameters, 'shiftY'),
    pitch: numberOf(parameters, 'pitch'),
    wall: textOf(parameters, 'ground') === 'wall',
    second: textOf(parameters, 'second') === 'tones',
    authority: textOf(parameters, 'authority'),
  };
}

/** A film with print in it, as far as a single colour goes. */
function imitateFilm(parts: readonly LeafPart[]): readonly Placed[] {
  return parts
    .filter(({ element }) => element?.process === 'laminateUv')
    .flatMap(({ placed }) => placed)
    .map(placed => ({ ...placed, item: { ...placed.item, ink: { uv365: FILM_GLOW } } }));
}

function alter(work: Work, parameters: Parameters): readonly LeafPart[] {
  const { side } = placeOf(featureOf(work.specimen, PORTRAIT));
  const filled = fillIn(work, fillingOf(parameters)).map(
    (item): Placed => ({ target: side, layer: 'personalisation', item }),
  );
  const film = textOf(parameters, 'film') === 'one-colour' ? imitateFilm(work.parts) : [];
  const blank = work.parts.filter(part => !isPersonal(part) && !isInFilm(part));
  return [...blank, { element: null, placed: [...filled, ...film] }];
}

/** Where the entries, the portrait and the zone lie. */
function personalAreas(specimen: Specimen): RegionSite {
  const { face } = placeOf(featureOf(specimen, PORTRAIT));
  const boxes = specimen.entries.filter(entry => entry.face === face).map(({ box }) => box);
  const zone = specimen.mrz?.face === face ? [specimen.mrz.box] : [];
  const areas = [...boxes, ...zone].map(box => ({ kind: 'rectangle', ...box }) as const);
  return { kind: 'region', face, areas };
}

function sitesOf(specimen: Specimen): ActSites {
  const { face, leaf, side } = placeOf(featureOf(specimen, PORTRAIT));
  const [whole] = wholeFaces(specimen, leaf, side);
  return {
    main: { kind: 'document', scope: 'document' },
    alternatives: [{ kind: 'document', scope: 'page', face }],
    neutral: [],
    trace: [whole!, behind(specimen, personalAreas(specimen))],
    seen: heartOfPage(specimen),
    tolerance: 2,
  };
}

/** An authority such as the issuer never writes: its pattern just missed. */
function otherAuthority(specimen: Specimen, dice: Dice): string {
  const written = entryText(specimen, 'authority')?.text ?? 'OFFICE 1';
  const words = written.replace(/\s*\d+$/, '');
  return drawOne(dice, [
    `${words} 1${1 + dice.below(8)}`,
    `${words} NO ${1 + dice.below(6)}`,
    `CENTRAL ${words}`,
    words,
  ]);
}

function propose(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const far = 0.2 + 0.7 * (1 - care);
  const away = (): number => (dice.below(2) === 0 ? -1 : 1) * drawBetween(dice, 0.7 * far, far);
  const pitch = 0.13 - 0.06 * care;
  return {
    process: drawOne(dice, OFFICE_PROCESSES),
    face: care > 0.6 ? 'sans-bold' : drawOne(dice, FACES),
    size: drawBetween(dice, 1 - 0.1 * (1 - care), 1 + 0.06 * (1 - care)),
    shiftX: away(),
    shiftY: Math.round(600 * away()) / 1000,
    pitch: drawBetween(dice, pitch - 0.01, pitch + 0.01),
    ground: dice.next() < 0.95 - 0.9 * care ? 'wall' : 'none',
    second: dice.next() < 0.9 * care ? 'tones' : 'none',
    film: dice.next() < 0.1 + 0.7 * care ? 'one-colour' : 'plain',
    authority: otherAuthority(specimen, dice),
  };
}

function explain({ documentNumber, state }: Specimen, parameters: Parameters) {
  const taken = STOLEN_BLANKS.find(
    ({ state: code, from, to }) => code === state.code && documentNumber >= from && documentNumber <= to,
  );
  const number =
    taken === undefined
      ? `the number ${documentNumber} should be asked after`
      : `the number ${documentNumber} lies among the blanks reported stolen, ${taken.from} to ${taken.to}`;
  const second =
    textOf(parameters, 'second') === 'tones'
      ? 'the second portrait is an even picture where the issuer engraves lines'
      : 'there is no second portrait';
  const print =
    textOf(parameters, 'process') === 'toner'
      ? 'the letters are toner that shines and stands up in slanting light'
      : 'the letters are drops that soak into the paper, and the zone fades in the infrared';
  return {
    en: `The book itself is genuine: paper, watermark, engraved title page and visa pages are all as they should be. It left its issuer empty, and others filled it in: ${print}, the entries stand a little off their places, and what the issuer adds when it makes a book out is missing: the ultraviolet print over the portrait, the embossed seal, and the film with its patterns; ${second}. The authority reads “${textOf(parameters, 'authority')}”, which the issuer does not write so, and ${number}. A worn film or a badly adjusted printer at the office would leave the engraved second portrait, the seal and the glowing print where they belong.`,
  };
}

/** A genuine book, stolen empty and made out by others. */
export const stolenBlank: Act = {
  class: 'stolen-blank',
  parameters: {
    process: { kind: 'choice', of: OFFICE_PROCESSES, fallback: 'drops' },
    face: { kind: 'choice', of: FACES, fallback: 'sans' },
    size: { kind: 'number', unit: 'share', from: 0.85, to: 1.1, fallback: 0.97 },
    shiftX: { kind: 'number', unit: 'mm', from: -1, to: 1, fallback: 0.4 },
    shiftY: { kind: 'number', unit: 'mm', from: -0.7, to: 0.7, fallback: -0.3 },
    pitch: { kind: 'number', unit: 'mm', from: 0.05, to: 0.16, fallback: 0.1 },
    ground: { kind: 'choice', of: ['none', 'wall'], fallback: 'wall' },
    second: { kind: 'choice', of: ['none', 'tones'], fallback: 'none' },
    film: { kind: 'choice', of: ['plain', 'one-colour'], fallback: 'plain' },
    authority: { kind: 'text', pattern: /^[A-Z0-9 .-]{1,40}$/, fallback: 'CENTRAL PASSPORT OFFICE' },
  },
  substrates: ['paper-laminate'],
  features: [PORTRAIT],
  leavesOf: specimen => [placeOf(featureOf(specimen, PORTRAIT)).leaf],
  people: () => [],
  presents: (_, parameters) => ({ entries: [{ field: 'authority', text: textOf(parameters, 'authority') }] }),
  obstacle: (specimen, parameters) => {
    const { face } = placeOf(featureOf(specimen, PORTRAIT));
    const entry = entryText(specimen, 'authority');
    if (entry === null || parseFaceId(entry.face).leaf !== parseFaceId(face).leaf)
      return 'no authority beside the portrait';
    return entry.text === textOf(parameters, 'authority') ? 'the authority the issuer itself would write' : null;
  },
  effects: [
    ...stateEffects('personalisation', {
      multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
      add: ['surface'],
    }),
    ...stateEffects('laminate', { add: ['uv365'] }),
  ],
  changes: ['entry', 'mrz', 'portrait', 'ghost', 'signature'],
  leaves: ['number-print', 'perforation', 'chip'],
  alter,
  sites: sitesOf,
  propose,
  explain,
  crossChecks: [
    { en: 'Look the number up among the blanks reported stolen.' },
    { en: 'Hold the authority against what offices of this issuer write in other passports.' },
    { en: 'Look in ultraviolet for the print that runs over a properly issued portrait.' },
    { en: 'Look for the second portrait and the seal, and light the film straight on and tilted.' },
    { en: 'Hold the print of the entries against that of a genuine passport under the loupe and in the infrared.' },
  ],
};
