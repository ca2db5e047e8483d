import { describe, expect, it } from 'vitest';
import {
  COMPONENTS,
  FEATURE_TABLE,
  FEATURE_TERMS,
  featureTermSchema,
  termComponent,
} from '../../../src/core/document/featureTerms.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { MATERIAL_MAPS } from '../../../src/core/document/materialMaps.ts';

describe('the feature terms', () => {
  it('DOC-1 are 74, numbered within eight components', () => {
    const counts = { S: 14, P: 14, I: 14, B: 8, E: 11, O: 4, L: 4, M: 5 };
    const expected = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    );
    expect(FEATURE_TERMS).toEqual(expected);
    expect(FEATURE_TERMS).toHaveLength(74);
    const components = FEATURE_TERMS.map(termComponent);
    expect(COMPONENTS.map(name => components.filter(component => component === name).length)).toEqual(
      Object.values(counts),
    );
    expect([termComponent('S1'), termComponent('E11'), termComponent('M5')]).toEqual([
      'substrate',
      'personalisation',
      'machine',
    ]);
  });

  it('DOC-1 refuses a term nobody knows', () => {
    expect(featureTermSchema.safeParse('S14').success).toBe(true);
    expect(featureTermSchema.safeParse('S15').success).toBe(false);
  });

  it('DOC-2 have a name, levels, maps, and a light or an aid each', () => {
    for (const term of FEATURE_TERMS) {
      const { name, levels, lights, aids, maps } = FEATURE_TABLE[term];
      expect(name.length, term).toBeGreaterThan(3);
      expect(levels.length, term).toBeGreaterThan(0);
      expect(lights.length + aids.length, term).toBeGreaterThan(0);
      expect(maps.length, term).toBeGreaterThan(0);
    }
    expect(new Set(FEATURE_TERMS.map(term => FEATURE_TABLE[term].name)).size).toBe(74);
  });

  it('DOC-2 use every light and every map at least once', () => {
    const all = FEATURE_TERMS.map(term => FEATURE_TABLE[term]);
    expect(LIGHTS.filter(light => !all.some(term => term.lights.includes(light)))).toEqual([]);
    expect(MATERIAL_MAPS.filter(map => !all.some(term => term.maps.includes(map)))).toEqual([]);
  });

  it('DOC-2 mark what ICAO Doc 9303-2 counts as basic', () => {
    const basic = FEATURE_TERMS.filter(term => FEATURE_TABLE[term].rank === 'basic');
    expect(basic.join(' ')).toBe('S1 S3 S9 S10 S11 P1 P2 P3 P11 I1 I11 B7 E4 L1');
  });
});
