import { expect, it } from 'vitest';
import { tellLights } from '../../../../src/core/exercises/generation/tellLights.ts';
import { generate, sampleRecipe } from './sampleRecipe.ts';

it('EXE-63 names the lights that show a place before those that show nothing', () => {
  expect(tellLights({ white: 4, oblique: 9, tilt: 6, coaxial: 3, ir: 0.4 }, 'it')).toBe(
    'oblique light shows it best, then tilting the page and white light; infrared shows nothing',
  );
  expect(tellLights({ white: 1, uv365: 9, ir: 0.4 }, 'them')).toBe('ultraviolet at 365 nm alone shows them');
  expect(tellLights({ white: 40, oblique: 30, ir: 4, uv365: 1.5, coaxial: 0.2 }, 'it', ['ir', 'uv365'])).toBe(
    'infrared shows it best; coaxial light shows nothing',
  );
  expect(tellLights({ white: 1 }, 'it')).toBeNull();
  expect(tellLights({}, 'it')).toBeNull();
});

it('EXE-63 begins with what was done and goes on with where to look', () => {
  for (const name of ['mrz-altered', 'overwriting', 'impostor'] as const) {
    const [one] = generate({ ...sampleRecipe(), number: 1, classes: [name], referRate: 1 }).cases;
    const { key, explanation } = one!.exercise;
    const [first] = key.places[0]!.explanation.en.split('. ');
    expect(explanation.en.startsWith(first!)).toBe(true);
    expect(explanation.en).toMatch(/ (Look for|No lamp shows) the /);
  }
});
