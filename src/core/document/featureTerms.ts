import * as z from 'zod/mini';
import type { Light } from './lights.ts';
import type { MaterialMap } from './materialMaps.ts';

/** Parts of a document by which security features are grouped, and the letter their terms begin with. */
export const COMPONENTS = [
  'substrate',
  'printing',
  'inks',
  'binding',
  'personalisation',
  'ovd',
  'laminate',
  'machine',
] as const;
export type Component = (typeof COMPONENTS)[number];
const LETTERS: Readonly<Record<Component, string>> = {
  substrate: 'S',
  printing: 'P',
  inks: 'I',
  binding: 'B',
  personalisation: 'E',
  ovd: 'O',
  laminate: 'L',
  machine: 'M',
};

/** 1 a glance or touch at the counter, 2 simple equipment, 3 a laboratory (ICAO Doc 9303-2, appendix A). */
export type InspectionLevel = 1 | 2 | 3;

/** What is needed beside a light. `special` stands for a device made for this feature alone. */
export const AIDS = ['touch', 'sound', 'loupe', 'count', 'reader', 'reference', 'special'] as const;
export type Aid = (typeof AIDS)[number];

export type FeatureDescription = {
  readonly name: string;
  readonly levels: readonly InspectionLevel[];
  /** Lights it is normally examined in; empty where no lamp helps. */
  readonly lights: readonly Light[];
  readonly aids: readonly Aid[];
  readonly maps: readonly MaterialMap[];
  readonly rank: 'basic' | 'additional';
};

type Levels = FeatureDescription['levels'];
type Lights = FeatureDescription['lights'];
type Aids = FeatureDescription['aids'];
type Maps = FeatureDescription['maps'];

function extra(name: string, levels: Levels, lights: Lights, aids: Aids, maps: Maps): FeatureDescription {
  return { name, levels, lights, aids, maps, rank: 'additional' };
}

function basic(name: string, levels: Levels, lights: Lights, aids: Aids, maps: Maps): FeatureDescription {
  return { name, levels, lights, aids, maps, rank: 'basic' };
}

const TABLE = {
  S1: basic('UV-dull paper or plastic', [2], ['uv365'], [], ['uv365']),
  S2: extra('Multitone watermark', [1], ['transmitted'], [], ['translucency', 'height']),
  S3: basic('Two-tone watermark', [1], ['transmitted'], [], ['translucency']),
  S4: extra('Registered watermark', [2], ['transmitted'], [], ['translucency']),
  S5: extra('Security thread', [1, 2], ['transmitted', 'uv365'], ['loupe'], ['translucency', 'uv365', 'vector']),
  S6: extra('Visible fibres', [1, 2], ['white', 'uv365'], ['loupe'], ['albedo', 'uv365']),
  S7: extra('Invisible fluorescent fibres', [2], ['uv365'], [], ['uv365']),
  S8: extra('Planchettes', [2], ['white', 'uv365'], ['loupe'], ['albedo', 'uv365']),
  S9: basic('Chemically sensitised paper', [2], ['white', 'uv365'], [], ['albedo', 'uv365']),
  S10: basic('Paper surface', [1, 2], ['oblique'], ['touch', 'sound'], ['height', 'gloss']),
  S11: basic('Fused synthetic data page', [1], ['white'], ['touch', 'sound'], ['height', 'gloss', 'book']),
  S12: extra('Transparent window', [1], ['transmitted', 'tilt'], [], ['translucency', 'ovd']),
  S13: extra('Data page hinge', [1], ['white', 'uv365'], ['touch'], ['book', 'height', 'uv365']),
  S14: extra('Foil-blocked cover', [1], ['white'], ['touch'], ['albedo', 'height']),
  P1: basic('Two-colour guilloche', [1, 2], ['white'], ['loupe'], ['albedo', 'vector']),
  P2: basic('Rainbow printing', [1, 2], ['white'], ['loupe'], ['albedo', 'vector']),
  P3: basic('Microprint', [2], ['white'], ['loupe'], ['vector']),
  P4: extra('Anti-copy pattern', [2], ['white'], ['reference'], ['albedo', 'vector']),
  P5: extra('Duplex or relief pattern', [2], ['white'], ['loupe'], ['albedo', 'vector']),
  P6: extra('Black-line white-line design', [2], ['white'], ['loupe'], ['vector']),
  P7: extra('Intaglio printing', [1], ['oblique'], ['touch'], ['height', 'gloss']),
  P8: extra('Latent image', [1], ['oblique', 'tilt'], [], ['ovd', 'height']),
  P9: extra('See-through register', [1], ['transmitted'], [], ['translucency']),
  P10: extra('Deliberate error or unique font', [2], ['white'], ['loupe', 'reference'], ['albedo', 'vector']),
  P11: basic('Distinct design of each page', [1], ['white', 'uv365'], ['reference'], ['albedo', 'uv365', 'book']),
  P12: extra('Print process', [2], ['white'], ['loupe'], ['vector', 'gloss', 'height']),
  P13: extra('Letterpress number', [1, 2], ['white', 'oblique'], ['loupe'], ['height', 'albedo']),
  P14: extra('Dry embossing or surface relief', [1], ['oblique'], ['touch'], ['height']),
  I1: basic('UV-fluorescent overprint', [2], ['uv365'], [], ['uv365']),
  I2: extra('Bi-fluorescent ink', [2, 3], ['uv365', 'uv254'], [], ['uv365', 'uv254']),
  I3: extra('Optically variable ink', [1], ['tilt'], [], ['ovd']),
  I4: extra('Iridescent ink', [1, 2], ['tilt'], [], ['ovd']),
  I5: extra('Metameric ink pair', [2], ['white', 'ir'], [], ['albedo', 'ir']),
  I6: extra('IR drop-out ink', [2], ['white', 'ir'], [], ['ir']),
  I7: extra('IR-absorbent ink', [2], ['ir'], [], ['ir']),
  I8: extra('Phosphorescent ink', [2], ['uv365'], [], ['uv365']),
  I9: extra('Up-converting ink', [3], [], ['special'], ['data']),
  I10: extra('Penetrating numbering ink', [2], ['white'], [], ['albedo', 'translucency']),
  I11: basic('Reactive ink', [2], ['white', 'uv365'], [], ['albedo', 'uv365']),
  I12: extra('Photochromic or thermochromic ink', [2], ['white'], ['special'], ['albedo']),
  I13: extra('Metallic ink', [2], ['white', 'tilt'], [], ['gloss', 'albedo']),
  I14: extra('Taggants and magnetic ink', [3], [], ['special'], ['data']),
  B1: extra('Sewing thread', [1, 2], ['white', 'uv365'], [], ['book', 'uv365']),
  B2: extra('Programmed stitching', [1, 2], ['white', 'uv365'], ['loupe'], ['book', 'uv365']),
  B3: extra('Page count and sheet pairing', [1], ['white'], ['count'], ['book']),
  B4: extra('Laser perforation', [1, 2], ['transmitted'], ['loupe', 'touch'], ['translucency', 'height', 'book']),
  B5: extra('Needle perforation', [1, 2], ['transmitted'], ['touch'], ['translucency', 'height']),
  B6: extra('Collation marks on the edge', [1, 2], ['white', 'uv365'], [], ['book', 'uv365']),
  B7: basic('Document number on every sheet', [1, 2], ['white', 'uv365'], ['loupe'], ['albedo', 'uv365']),
  B8: extra('End leaves and cover', [1], ['oblique'], ['touch'], ['height', 'book']),
  E1: extra('Integrated portrait', [1, 2], ['white', 'oblique'], ['loupe'], ['albedo', 'vector', 'height']),
  E2: extra('Laser engraving', [1, 2], ['white', 'oblique'], ['touch', 'loupe'], ['albedo', 'height', 'vector']),
  E3: extra('Secondary portrait', [1, 2], ['white', 'uv365', 'ir'], [], ['albedo', 'uv365', 'ir']),
  E4: basic('Security print over the portrait', [1, 2], ['white', 'tilt', 'uv365'], [], ['albedo', 'ovd', 'uv365']),
  E5: extra('Changeable laser image', [1], ['tilt'], [], ['ovd']),
  E6: extra('Perforated portrait', [1], ['transmitted', 'tilt'], [], ['translucency']),
  E7: extra('Personalised optical device', [1, 2], ['tilt', 'transmitted'], [], ['ovd']),
  E8: extra('Hidden personal information', [2], ['white'], ['special'], ['data', 'vector']),
  E9: extra('Displayed signature', [1], ['white'], ['loupe'], ['albedo']),
  E10: extra('Repeated personal data', [1], ['white'], [], ['data']),
  E11: extra('Typography of the entries', [1, 2], ['white'], ['loupe'], ['albedo', 'vector']),
  O1: extra('Diffractive device', [1], ['tilt'], ['loupe'], ['ovd', 'vector']),
  O2: extra('Full-page diffractive overlay', [1], ['tilt'], [], ['ovd', 'height']),
  O3: extra('Colour-shifting film', [1], ['tilt'], [], ['ovd']),
  O4: extra('Lenticular feature', [1], ['tilt'], ['touch'], ['ovd', 'height']),
  L1: basic('Heat-sealed frangible laminate', [1, 2], ['white', 'oblique'], ['touch'], ['height', 'gloss']),
  L2: extra('Retro-reflective laminate', [2], ['coaxial'], ['special'], ['retro']),
  L3: extra('UV print in the laminate', [2], ['uv365'], [], ['uv365']),
  L4: extra('Laminate edge, sewn in', [1], ['oblique'], ['touch'], ['height', 'book']),
  M1: extra('Machine-readable zone in OCR-B', [1, 2], ['white', 'ir'], ['reader'], ['albedo', 'ir']),
  M2: extra('Check digits and syntax', [2], ['white'], ['reader'], ['data']),
  M3: extra('Contactless chip and its symbol', [2], [], ['reader'], ['data']),
  M4: extra('Card access number', [2], ['white'], ['reader'], ['data']),
  M5: extra('Bar code or digital seal', [2], [], ['reader'], ['data']),
} as const satisfies Readonly<Record<string, FeatureDescription>>;

/** A letter for the component and a number: S1 to S14, P1 to P14, I1 to I14, B1 to B8, E1 to E11, O1 to O4, L1 to L4, M1 to M5. */
export type FeatureTerm = keyof typeof TABLE;
export const FEATURE_TERMS = Object.keys(TABLE) as readonly FeatureTerm[];
export const FEATURE_TABLE: Readonly<Record<FeatureTerm, FeatureDescription>> = TABLE;
export const featureTermSchema = z.enum(FEATURE_TERMS);

export function termComponent(term: FeatureTerm): Component {
  return COMPONENTS.find(component => LETTERS[component] === term[0])!;
}
