import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eyelidsAt } from '../../../src/core/portrait/eyelids.ts';
import { shapeFace } from '../../../src/core/portrait/faceShape.ts';
import type { Identity } from '../../../src/core/portrait/identity.ts';
import { findLandmarks } from '../../../src/core/portrait/landmarks.ts';
import { IRIS } from '../../../src/core/portrait/paintEye.ts';
import { personSchema } from '../../../src/core/portrait/person.ts';
import { PICTURES, shotOf } from '../../../src/core/portrait/pictures.ts';
import { PEOPLE, PEOPLE_FILES, personCalled } from './people.ts';

const SIZE = { width: 402, height: 516 };

describe('a person', () => {
  it('POR-1 is read from a strict file in which every number is bounded', () => {
    expect(PEOPLE.length).toBeGreaterThanOrEqual(33);
    const [file] = PEOPLE_FILES as [{ identity: { nose: object } }];
    const changed = (nose: object) => ({
      ...file,
      identity: { ...file.identity, nose: { ...file.identity.nose, ...nose } },
    });
    expect(personSchema.safeParse(changed({})).success).toBe(true);
    expect(personSchema.safeParse(changed({ width: 1.5 })).success).toBe(true);
    expect(personSchema.safeParse(changed({ width: 1.51 })).success).toBe(false);
    expect(personSchema.safeParse(changed({ width: Number.NaN })).success).toBe(false);
    expect(personSchema.safeParse(changed({ colour: 0 })).success).toBe(false);
  });

  it('POR-2 keeps the bones of the grown apart from what one picture adds', () => {
    for (const { identity, shots } of PEOPLE) {
      const then = { age: Math.max(18, shots.document.age), smile: shots.document.smile, weight: 0 };
      const shape = shapeFace(identity, then);
      expect(shapeFace(identity, { ...shots.live, ...then })).toEqual(shape);
      const later = shapeFace(identity, shots.live);
      for (const bone of [
        'skullHalf',
        'crownY',
        'cheekHalf',
        'jawHalf',
        'chinY',
        'eyeX',
        'tipZ',
        'noseHalf',
      ] as const) {
        expect(later[bone]).toBe(shape[bone]);
      }
    }
  });

  it('POR-3 has a chip portrait that is the document shot in another frame', () => {
    for (const { shots } of PEOPLE) {
      const { framing, ...chip } = shotOf(shots, 'chip');
      const { framing: printed, ...document } = shotOf(shots, 'document');
      expect(chip).toEqual(document);
      expect(framing).not.toEqual(printed);
    }
  });

  it('POR-4 is 2 to 9 years older before the officer, lit and turned another way', () => {
    for (const { shots } of PEOPLE) {
      const years = shots.live.age - shots.document.age;
      expect(years).toBeGreaterThanOrEqual(2);
      expect(years).toBeLessThanOrEqual(9);
      expect(shots.live.lighting).not.toBe(shots.document.lighting);
      expect(Math.abs(shots.live.yaw)).toBeGreaterThan(5);
      expect(Math.abs(shots.live.yaw)).toBeLessThanOrEqual(20);
      expect(shots.document).toMatchObject({ yaw: 0, pitch: 0, roll: 0, smile: 0, glasses: false, backdrop: 'plain' });
    }
  });

  it('POR-5 differs in one named component without the others moving', () => {
    const { identity, shots } = personCalled('ilse-marenko');
    const before = shapeFace(identity, shots.document);
    const after = shapeFace({ ...identity, nose: { ...identity.nose, width: 1 } } satisfies Identity, shots.document);
    const moved = (Object.keys(before) as (keyof typeof before)[]).filter(name => before[name] !== after[name]);
    expect(moved).toEqual(['noseHalf']);
  });
});

describe('a document picture', () => {
  it('POR-6 shows crown to chin at 70 to 80 percent of its height', () => {
    for (const person of PEOPLE) {
      const { crown, chin } = findLandmarks(person, person.shots.document, SIZE);
      const share = (chin.y - crown.y) / SIZE.height;
      expect(share, person.id).toBeGreaterThanOrEqual(0.7);
      expect(share, person.id).toBeLessThanOrEqual(0.8);
      expect(crown.y).toBeGreaterThan(0.04 * SIZE.height);
    }
  });

  it('POR-7 has level eyes at 50 to 70 percent of its height, centred, at least 90 pixels apart', () => {
    for (const person of PEOPLE) {
      const { eyes } = findLandmarks(person, person.shots.document, SIZE);
      const [right, left] = eyes;
      expect(Math.abs(left.y - right.y)).toBeLessThan(4);
      expect(1 - (left.y + right.y) / 2 / SIZE.height).toBeGreaterThan(0.5);
      expect(1 - (left.y + right.y) / 2 / SIZE.height).toBeLessThan(0.7);
      expect(Math.abs((left.x + right.x) / 2 / SIZE.width - 0.5)).toBeLessThan(0.02);
      expect(left.x - right.x).toBeGreaterThanOrEqual(90);
    }
  });
});

describe('an eye', () => {
  it('POR-8 is never so open that the iris shows whole', () => {
    const slider = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    const { identity } = personCalled('ilse-marenko');
    fc.assert(
      fc.property(slider, slider, fc.integer({ min: 16, max: 95 }), (opening, tilt, age) => {
        const eyes = { ...identity.eyes, opening, tilt };
        const { upper, lower } = eyelidsAt(shapeFace({ ...identity, eyes }, { age, smile: 0 }), 0);
        expect(upper).toBeLessThan(IRIS);
        expect(lower).toBeGreaterThan(-IRIS);
        expect(upper).toBeGreaterThan(lower);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('POR-9 lies within its lids for everyone in every picture', () => {
    for (const { identity, shots } of PEOPLE) {
      for (const picture of PICTURES) {
        const shape = shapeFace(identity, shotOf(shots, picture));
        for (let t = -1; t <= 1; t += 0.125) {
          const { upper, lower, crease } = eyelidsAt(shape, t);
          expect(upper).toBeGreaterThanOrEqual(lower);
          expect(crease).toBeGreaterThan(upper);
        }
      }
    }
  });
});
