import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/core/document/dataRule.ts';
import { COMPONENTS, type Component, FACE_COMPONENTS } from '../../../src/core/portrait/faceComponents.ts';
import { shapeFace } from '../../../src/core/portrait/faceShape.ts';
import type { Identity } from '../../../src/core/portrait/identity.ts';
import { differencesBetween, likenessOf } from '../../../src/core/portrait/likeness.ts';
import { addSteps, LOOK_ALIKE_RULES } from '../../../src/core/portrait/lookAlikeRules.ts';
import { LOOK_ALIKE_GRADES, type LookAlike, type Person, personSchema } from '../../../src/core/portrait/person.ts';
import { tellApart } from '../../../src/core/portrait/tellApart.ts';
import { PEOPLE, personCalled } from './people.ts';

const PAIRS = PEOPLE.flatMap(second =>
  second.lookAlike === undefined ? [] : [{ first: personCalled(second.lookAlike.of), second, ...second.lookAlike }],
);

/** The rules broken by a person who takes somebody's place. */
function broken(person: Person): readonly string[] {
  const people = new Map([...PEOPLE, person].map(other => [other.id, other]));
  return applyRules(LOOK_ALIKE_RULES, { person, people }, '').map(({ code }) => code);
}

function withLookAlike(person: Person, change: Partial<LookAlike>): Person {
  return { ...person, lookAlike: { ...person.lookAlike!, ...change } };
}

function withEars(person: Person, ears: Partial<Identity['ears']>): Person {
  const { identity } = person;
  return { ...person, identity: { ...identity, ears: { ...identity.ears, ...ears } } };
}

/** Names of all numbers in an identity, in the order of the file. */
function numbersIn(identity: Identity): readonly string[] {
  return Object.entries(identity).flatMap(([group, values]) =>
    typeof values === 'string' || Array.isArray(values) ? [] : Object.keys(values).map(name => `${group}.${name}`),
  );
}

describe('look-alikes', () => {
  it('POR-15 are twelve pairs that differ in what they name and nowhere else', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(PAIRS.flatMap(({ first, second }) => [first.id, second.id])).size).toBe(2 * PAIRS.length);
    expect(PAIRS.flatMap(({ second }) => broken(second))).toEqual([]);
  });

  it('POR-15 are refused where they differ anywhere else, in a mole too, or not in what is named', () => {
    const second = personCalled('koffi-adanel');
    const { differs } = second.lookAlike!;
    const { ears, moles } = second.identity;
    const other = { ...second, identity: { ...second.identity, moles: [...moles, { x: 3, y: 30, radius: 1 }] } };
    expect(broken(withEars(second, { lobe: ears.lobe + 0.01 }))).toContain('portrait/look-alike-differs');
    expect(broken(other)).toContain('portrait/look-alike-differs');
    expect(broken(withLookAlike(second, { differs: differs.slice(1) }))).toEqual(['portrait/look-alike-differs']);
    expect(broken(withLookAlike(second, { differs: [...differs, differs[0]!] }))).toEqual([
      'portrait/look-alike-differs',
    ]);
  });

  it('POR-15 are refused where the other is nobody, oneself or of the other sex', () => {
    const second = personCalled('koffi-adanel');
    const sex = second.identity.sex === 'F' ? 'M' : 'F';
    const unlike = PEOPLE.find(({ identity }) => identity.sex === sex)!;
    expect(broken(withLookAlike(second, { of: 'nobody' }))).toEqual(['portrait/look-alike-unknown']);
    expect(broken(withLookAlike(second, { of: second.id }))).toEqual(['portrait/look-alike-unknown']);
    expect(broken(withLookAlike(second, { of: unlike.id }))).toContain('portrait/look-alike-unknown');
  });

  it('POR-16 differ less the higher their grade, in number, in sum and as measured', () => {
    const judge = (grade: number) =>
      PAIRS.filter(pair => pair.grade === grade).map(({ first, second, differs }) => ({
        count: differs.length,
        sum: addSteps(differencesBetween(first.identity, second.identity)),
        likeness: likenessOf(first.identity, second.identity),
      }));
    for (const grade of LOOK_ALIKE_GRADES.slice(1)) {
      const [further, nearer] = [judge(grade - 1), judge(grade)];
      expect(Math.min(further.length, nearer.length)).toBeGreaterThanOrEqual(3);
      for (const pair of nearer) {
        expect(pair.count).toBeLessThan(Math.min(...further.map(({ count }) => count)));
        expect(pair.sum).toBeLessThan(Math.min(...further.map(({ sum }) => sum)));
        expect(pair.likeness).toBeGreaterThan(Math.max(...further.map(({ likeness }) => likeness)));
      }
    }
  });

  it('POR-16 are refused in a grade that is not theirs, and with a step too small to see', () => {
    for (const { second, grade } of PAIRS) {
      const wrong = LOOK_ALIKE_GRADES.filter(other => other !== grade);
      for (const other of wrong)
        expect(broken(withLookAlike(second, { grade: other }))).toContain('portrait/look-alike-grade');
    }
    const [second, first] = [personCalled('koffi-adanel'), personCalled('bako-nirem')];
    const faint = withEars(second, { stand: first.identity.ears.stand + 0.2 });
    expect(broken(faint)).toEqual(['portrait/look-alike-grade']);
  });
});

describe('likeness', () => {
  it('POR-17 is 1 for the same face, the same both ways, and less with every component that differs', () => {
    for (const { first, second } of PAIRS) {
      const alike = likenessOf(first.identity, second.identity);
      expect(likenessOf(second.identity, first.identity)).toBe(alike);
      expect(likenessOf(first.identity, first.identity)).toBe(1);
      const strangers = PEOPLE.filter(({ id }) => id !== first.id && id !== second.id);
      for (const { identity } of strangers) expect(likenessOf(first.identity, identity)).toBeLessThan(alike);
    }
  });

  it('POR-17 lists what differs with the sign of the step, the plainest first', () => {
    const { identity } = personCalled('ilse-marenko');
    const other = { ...identity, sex: 'M', ears: { ...identity.ears, lobe: -0.5 }, moles: [] } satisfies Identity;
    const differences = differencesBetween(identity, other);
    expect(differences.map(({ component, step }) => [component, step])).toEqual(
      expect.arrayContaining([
        ['ears.lobe', -0.5],
        ['moles', 1],
      ]),
    );
    expect(differences.map(({ distance }) => distance)).toEqual(
      differences.map(({ distance }) => distance).toSorted((a, b) => b - a),
    );
    expect(likenessOf(identity, other)).toBeLessThan(0.4);
  });

  it('POR-18 has words for every number of an identity', () => {
    const { identity } = personCalled('ilse-marenko');
    expect(new Set<Component | string>(COMPONENTS)).toEqual(new Set([...numbersIn(identity), 'moles']));
    expect(new Set(COMPONENTS.map(component => FACE_COMPONENTS[component].look.en)).size).toBe(COMPONENTS.length);
    for (const component of COMPONENTS) expect(FACE_COMPONENTS[component].weight).toBeGreaterThan(0);
  });
});

describe('telling two people apart', () => {
  it('POR-20 says where to look in one sentence, and nothing of skin and hair', () => {
    const [bako, koffi] = [personCalled('bako-nirem').identity, personCalled('koffi-adanel').identity];
    expect(tellApart(bako, koffi)?.en).toBe(
      'Compare how far the ears stand off the head and the thickness of the eyebrows: there the two faces differ most plainly.',
    );
    expect(tellApart(bako, { ...bako, skin: { ...bako.skin, tone: 0.1 }, hair: { ...bako.hair, dark: 0 } })).toBeNull();
    for (const { identity } of PEOPLE)
      expect(tellApart(bako, identity)?.en ?? '').not.toMatch(/tone of the skin|hairline|of the hair/);
  });
});

describe('whoever grew up since the picture', () => {
  const grown = PEOPLE.filter(({ shots }) => shots.document.age < 18);

  it('POR-19 is there more than once, seen 8 or 9 years later', () => {
    expect(grown.length).toBeGreaterThanOrEqual(3);
    expect(new Set(grown.map(({ identity }) => identity.sex)).size).toBe(2);
    for (const { shots } of grown) expect([8, 9]).toContain(shots.live.age - shots.document.age);
  });

  it('POR-19 has a longer jaw and a fuller nose now, and the eyes and ears of then', () => {
    for (const { identity, shots } of grown) {
      const [then, now] = [shapeFace(identity, shots.document), shapeFace(identity, shots.live)];
      expect(now.chinY).toBeLessThan(then.chinY);
      expect(now.tipZ).toBeGreaterThan(then.tipZ);
      for (const bone of ['eyeX', 'eyeHalf', 'eyeTilt', 'cheekHalf', 'crownY'] as const)
        expect(now[bone]).toBe(then[bone]);
    }
  });

  it('POR-19 is drawn from the same identity file at any age from 14', () => {
    const [person] = grown as [Person];
    const aged = (age: number) => ({
      ...person,
      shots: { ...person.shots, document: { ...person.shots.document, age } },
    });
    expect(personSchema.safeParse(aged(14)).success).toBe(true);
    expect(personSchema.safeParse(aged(13)).success).toBe(false);
  });
});
