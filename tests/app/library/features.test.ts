import { describe, expect, it } from 'vitest';
import { areasBox } from '../../../src/app/library/features/areasBox.ts';
import { bestLight } from '../../../src/app/library/features/bestLight.ts';
import { featureBox } from '../../../src/app/library/features/featureBox.ts';
import { listFeatures } from '../../../src/app/library/features/listFeatures.ts';
import { isFound } from '../../../src/app/library/features/searchText.ts';
import { groupFeatures, stepFeature } from '../../../src/app/library/features/sortFeatures.ts';
import { findShown } from '../../../src/app/library/glossary/findShown.ts';
import { listUnconfirmed } from '../../../src/app/library/unconfirmed/listUnconfirmed.ts';
import { FEATURE_TERMS } from '../../../src/core/document/featureTerms.ts';
import type { Specimen } from '../../../src/core/document/specimen.ts';
import { mm } from '../../../src/core/units/length.ts';
import { makeFeature, SPECIMEN } from './specimen.ts';

const ids = (groups: ReturnType<typeof groupFeatures>): string[][] =>
  groups.map(group => [group.component, ...group.features.map(({ id }) => id)]);
const EVERYTHING = { scope: 'all', search: '', light: null, face: 'data.verso' } as const;
const wordsOf = (term: string): string[] => [term === 'P1' ? 'Guilloche, wavy lines' : term];

describe('the list of features', () => {
  it('runs by component and then by term, as the taxonomy does', () => {
    expect(ids(groupFeatures(SPECIMEN.features))).toEqual([
      ['substrate', 'm-fibres'],
      ['printing', 'guilloche'],
      ['inks', 'overprint', 'pair'],
      ['machine', 'mrz'],
    ]);
  });

  it('is stepped through in that order, round the end', () => {
    const groups = groupFeatures(SPECIMEN.features);
    expect(stepFeature(groups, null, 1)?.id).toBe('m-fibres');
    expect(stepFeature(groups, 'guilloche', 1)?.id).toBe('overprint');
    expect(stepFeature(groups, 'mrz', 1)?.id).toBe('m-fibres');
    expect(stepFeature(groups, 'm-fibres', -1)?.id).toBe('mrz');
    expect(stepFeature(groups, null, -1)?.id).toBe('mrz');
    expect(stepFeature([], 'mrz', 1)).toBeNull();
  });

  it('keeps what is on the page, shows in the light, and has the words', () => {
    expect(ids(listFeatures(SPECIMEN, { ...EVERYTHING, scope: 'page' }, wordsOf)).flat()).not.toContain('m-fibres');
    expect(ids(listFeatures(SPECIMEN, { ...EVERYTHING, light: 'uv365' }, wordsOf))).toEqual([
      ['substrate', 'm-fibres'],
      ['inks', 'overprint'],
    ]);
    expect(ids(listFeatures(SPECIMEN, { ...EVERYTHING, search: 'wavy' }, wordsOf))).toEqual([
      ['printing', 'guilloche'],
    ]);
  });
});

describe('the search', () => {
  it('finds words by their beginnings, in any order, without accents or case', () => {
    expect(isFound('UV FIB', ['Invisible fluorescent fibres', 'UV fibres'])).toBe(true);
    expect(isFound('fibres uv', ['Invisible fluorescent fibres', 'UV fibres'])).toBe(true);
    expect(isFound('moire', ['broad bands (moiré)'])).toBe(true);
    expect(isFound('bio-data', ['bio-data page'])).toBe(true);
    expect(isFound('ibres', ['UV fibres'])).toBe(false);
    expect(isFound('', ['anything'])).toBe(true);
    expect(isFound('  ', [])).toBe(true);
  });
});

describe('the light that shows a feature best', () => {
  it('is the telling one, and always one that the feature claims', () => {
    expect(bestLight({ term: 'I5', lights: ['white', 'ir'] })).toBe('ir');
    expect(bestLight({ term: 'I5', lights: ['white'] })).toBe('white');
    expect(bestLight({ term: 'S5', lights: ['uv365', 'transmitted'] })).toBe('transmitted');
    expect(bestLight({ term: 'I2', lights: ['uv254'] })).toBe('uv254');
    expect(bestLight({ term: 'M3', lights: ['white'] })).toBe('white');
    for (const term of FEATURE_TERMS) expect(bestLight({ term, lights: ['coaxial'] })).toBe('coaxial');
  });
});

describe('the place flown to', () => {
  const area = { kind: 'rectangle', x: mm(10), y: mm(20), width: mm(30), height: mm(6) } as const;
  const dot = { kind: 'ellipse', x: mm(50), y: mm(50), radiusX: mm(0.5), radiusY: mm(0.5) } as const;

  it('holds all areas of a feature', () => {
    expect(areasBox([area], 'TD3')).toEqual({ x: 10, y: 20, width: 30, height: 6 });
    expect(areasBox([area, dot], 'TD3')).toEqual({ x: 10, y: 20, width: 40.5, height: 30.5 });
  });

  it('is a readable piece where a feature is nothing but fine detail, and never leaves the face', () => {
    const line = { ...area, x: mm(2), y: mm(85), width: mm(120), height: mm(1) };
    expect(featureBox({ term: 'P3', areas: [line, area] }, 'TD3')).toEqual({ x: 54, y: 79, width: 16, height: 9 });
    expect(featureBox({ term: 'P1', areas: [area] }, 'TD3')).toEqual(areasBox([area], 'TD3'));
  });

  it('is the whole face where a feature fills most of it', () => {
    expect(areasBox([{ ...area, width: mm(100) }], 'TD3')).toEqual({ x: 0, y: 0, width: 125, height: 88 });
    expect(areasBox([{ ...area, height: mm(60) }], 'TD3')).toEqual({ x: 0, y: 0, width: 125, height: 88 });
  });
});

describe('statements to be confirmed', () => {
  const specimen = SPECIMEN as Specimen;

  it('are those of features without a source, how imitations look, and those of the glossary', () => {
    const all = listUnconfirmed([specimen]);
    const told = all.flatMap(entry => (entry.kind === 'feature' ? [`${entry.feature.id} ${entry.part}`] : []));
    const others = specimen.features.filter(({ id }) => id !== 'm-fibres').map(({ id }) => `${id} imitation`);
    expect(told.toSorted()).toEqual(
      [...others, 'm-fibres genuine', 'm-fibres imitation', 'm-fibres lookFor'].toSorted(),
    );
    expect(all.filter(entry => entry.kind === 'glossary')).toHaveLength(FEATURE_TERMS.length);
    expect(all.flatMap(entry => (entry.kind === 'check' ? [entry.check] : []))).toEqual(['infrared', 'uv-brightness']);
  });

  it('lead to where they are shown', () => {
    expect(findShown([specimen], 'S7').map(({ feature }) => feature.id)).toEqual(['m-fibres']);
    expect(findShown([{ ...specimen, features: [makeFeature('a', 'S1', ['uv365'])] }], 'S7')).toEqual([]);
  });
});
