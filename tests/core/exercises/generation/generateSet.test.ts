import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../../src/core/document/world/stolenBlanks.ts';
import { judgeCase } from '../../../../src/core/exercises/generation/assembleCase.ts';
import { spellDay, yearsBetween } from '../../../../src/core/exercises/generation/calendar.ts';
import type { GeneratedCase } from '../../../../src/core/exercises/generation/generated.ts';
import { generateSet } from '../../../../src/core/exercises/generation/generateSet.ts';
import type { Recipe } from '../../../../src/core/exercises/generation/recipe.ts';
import { issuedDocument } from '../../../../src/core/exercises/issuedDocument.ts';
import { generate, STOCK, sampleRecipe } from './sampleRecipe.ts';

const MIXED = generate({ ...sampleRecipe(), number: 60, classes: [...sampleRecipe().classes, 'expired'] });

function seen({ exercise }: GeneratedCase) {
  const { id, issued, controlDate, traveller, question, wear, endorsements } = exercise;
  return { id, issued, controlDate, brief: traveller.brief, question, wear, endorsements };
}

describe('a generated set', () => {
  it('EXE-50 is the same for the same recipe and stock, and every case keeps every rule', () => {
    const recipe = { ...sampleRecipe(), number: 8 };
    expect(generate(recipe)).toEqual(generate(recipe));
    for (const { exercise } of MIXED.cases) {
      const model = STOCK.specimens.find(({ id }) => id === exercise.specimen)!;
      const specimen = issuedDocument(exercise, model);
      expect(specimen.ok && judgeCase(exercise, specimen.value)).toEqual([]);
    }
  });

  it('EXE-51 has the same people, days, briefs, numbers and wear whether none or all of it is referred', () => {
    const drawn = (referRate: number) => generate({ ...sampleRecipe(), number: 24, referRate }).cases;
    const [none, all] = [drawn(0), drawn(1)];
    expect(none.every(({ exercise }) => !exercise.key.referRequired)).toBe(true);
    expect(all.every(({ exercise }) => exercise.key.referRequired)).toBe(true);
    expect(all.map(seen)).toEqual(none.map(seen));
  });

  it('EXE-51 changes of an expired book its dates and what follows from them alone', () => {
    const recipe: Recipe = {
      ...sampleRecipe(),
      number: 20,
      classes: ['expired'],
      decoys: { kinds: ['handling', 'stain', 'uv-fading'], mean: 1 },
      difficulty: { from: -4, to: 4 },
      controlDates: { from: '2026-12-01', to: '2027-12-31' },
    };
    const [none, all] = [generate({ ...recipe, referRate: 0 }), generate({ ...recipe, referRate: 1 })];
    const bare = ({ exercise }: GeneratedCase) => {
      const { issueDate: _, expiryDate: _expiry, documentNumber: _number, ...issued } = exercise.issued!;
      return { ...seen({ exercise } as GeneratedCase), issued };
    };
    expect(all.cases.every(({ exercise }) => exercise.key.status === 'expired')).toBe(true);
    expect(all.cases.map(bare)).toEqual(none.cases.map(bare));
  });

  it('EXE-52 refers each case by itself at the rate', () => {
    const signals = [1, 2, 3, 4, 5, 6].map(seed => {
      const { cases } = generate({
        ...sampleRecipe(),
        seed,
        number: 40,
        classes: ['counterfeit-page'],
        referRate: 0.4,
      });
      return cases.filter(({ exercise }) => exercise.key.referRequired).length;
    });
    const total = signals.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(total - 96)).toBeLessThan(25);
    expect(new Set(signals).size).toBeGreaterThan(2);
  });

  it('EXE-53 is as hard as was asked, within half a logit, in a light of its audience', () => {
    const { from, to } = sampleRecipe().difficulty;
    for (const { exercise, difficulty, factors } of MIXED.cases) {
      if (!exercise.key.referRequired) continue;
      expect(difficulty).toBeGreaterThanOrEqual(from - 0.5);
      expect(difficulty).toBeLessThanOrEqual(to + 0.5);
      expect(factors.lights).toBeGreaterThan(0);
    }
  });

  it('EXE-55 tells in its briefs the sex, age and day of the document', () => {
    for (const { exercise } of MIXED.cases) {
      const { holder } = exercise.issued!;
      const brief = exercise.traveller.brief.en;
      const age = yearsBetween(holder.birthDate, exercise.controlDate);
      expect(brief.startsWith(holder.sex === 'F' ? 'A woman' : 'A man') || age < 20, brief).toBe(true);
      expect(brief).toContain(`The date at the counter is ${spellDay(exercise.controlDate)}.`);
      const person = STOCK.people.find(({ id }) => id === holder.person)!;
      expect(age).toBe(person.shots.live.age);
      expect(person.identity.sex).toBe(holder.sex);
    }
  });
});

describe('a recipe that is hard to draw', () => {
  const recipe: Recipe = { ...sampleRecipe(), number: 8, referRate: 1, decoys: { kinds: [], mean: 0 } };

  it('EXE-62 takes the next book where nothing of it can be done on one', () => {
    const erased: Recipe = { ...recipe, classes: ['stamp-erased'], travels: 2.5, difficulty: { from: -4, to: 4 } };
    const { cases } = generate(erased);
    expect(cases.every(({ exercise }) => exercise.acts[0]?.class === 'stamp-erased')).toBe(true);
  });

  it('EXE-62 tells which of its classes come near and what they reach', () => {
    const set = generateSet({ ...recipe, classes: ['counterfeit-page'], difficulty: { from: 3.5, to: 4 } }, STOCK);
    expect(set.ok || set.failures[0]!.expected).toMatch(/counterfeit-page -?[\d.]+ to -?[\d.]+$/);
  });
});

it('EXE-64 gives some stolen blanks a number that was reported, and some none', () => {
  const { cases } = generate({ ...sampleRecipe(), number: 12, classes: ['stolen-blank'], referRate: 1 });
  const reported = cases.filter(({ exercise }) => {
    const { state } = STOCK.specimens.find(({ id }) => id === exercise.specimen)!;
    return reportOf(state.code, exercise.issued!.documentNumber, exercise.controlDate) !== null;
  });
  expect(reported.length).toBeGreaterThan(2);
  expect(reported.length).toBeLessThan(12);
});

describe('a recipe', () => {
  const refused = (changes: Partial<Recipe>): readonly string[] => {
    const set = generateSet({ ...sampleRecipe(), number: 2, ...changes }, STOCK);
    return set.ok ? [] : set.failures.map(({ code, path }) => `${code} ${path}`);
  };

  it('EXE-54 is refused where it contradicts itself or the stock', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ specimens: ['atlantis'] })).toContain('exercises/recipe-specimen-unknown specimens[0]');
    expect(refused({ classes: ['restitching'] })).toContain('exercises/recipe-class-undrawn classes[0]');
    expect(refused({ heldOut: sampleRecipe().classes })).toEqual(['exercises/recipe-all-held-out heldOut']);
    expect(refused({ difficulty: { from: 1, to: 0 } })).toEqual(['exercises/recipe-range-turned difficulty']);
    expect(refused({ controlDates: { from: '2025-01-02', to: '2025-01-01' } })).toEqual([
      'exercises/recipe-range-turned controlDates',
    ]);
    expect(refused({ decoys: { kinds: ['damaged-chip'], mean: 1 } })).toEqual([
      'exercises/recipe-decoy-undrawn decoys.kinds[0]',
    ]);
    expect(refused({ decoys: { kinds: [], mean: 1 } })).toEqual(['exercises/recipe-decoys-none decoys']);
    expect(refused({ classes: ['counterfeit-page'], difficulty: { from: 3.5, to: 4 }, referRate: 1 })).toEqual([
      'exercises/recipe-difficulty-unreached difficulty',
    ]);
  });

  it('EXE-54 is refused where a specimen cannot carry a class, or nobody could pass for the holder', () => {
    const card = { ...STOCK.specimens[0]!, id: 'card', substrate: 'polycarbonate' as const };
    const carried = generateSet(
      { ...sampleRecipe(), specimens: ['card'], classes: ['laminate-lifted'], decoys: { kinds: [], mean: 0 } },
      { ...STOCK, specimens: [card] },
    );
    expect(carried.ok || carried.failures[0]!.code).toBe('exercises/recipe-class-not-carried');
    const alone = generateSet(
      { ...sampleRecipe(), classes: ['photo-substitution'] },
      { ...STOCK, people: STOCK.people.slice(0, 1) },
    );
    expect(alone.ok || alone.failures[0]!.code).toBe('exercises/recipe-people-few');
  });
});
