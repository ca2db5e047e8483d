import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../../../src/core/alterations/actTable.ts';
import { FRAUD_TREE } from '../../../../../src/core/document/fraudTree.ts';
import { compareLights } from '../../../../../src/core/exercises/audits/lights/compareLights.ts';
import { TAUGHT_LIGHTS } from '../../../../../src/core/exercises/audits/lights/taughtLights.ts';

describe('lights as computed and as taught', () => {
  it('EXE-81 are held against each other class by class: the median of draws, in both directions', () => {
    const draws = [
      { white: 7, oblique: 12, uv365: 6, ir: 1, transmitted: 7.3, coaxial: 6 },
      { white: 11, oblique: 3, uv365: 8, ir: 1.5, transmitted: 9, coaxial: 6 },
      { white: 7, oblique: 8, uv365: 7, ir: 0, transmitted: 7.2, coaxial: 6 },
    ];
    const { order, disagreements } = compareLights('overwriting', draws);
    expect(order.slice(0, 3).map(({ light }) => light)).toEqual(['oblique', 'transmitted', 'white']);
    expect(disagreements).toEqual([
      'The register says that it shows in ir; computed it is 1.0, under 2.',
      'The register has nothing to see in transmitted; computed it shows with 7.3, plainer than in white, uv365, ir.',
    ]);
  });

  it('EXE-81 are known for every class of act that leaves a trace on a page and stands in the register', () => {
    const untaught = Object.values(ACTS).filter(
      ({ class: name, effects }) => effects.length > 0 && FRAUD_TREE[name].code !== null && !TAUGHT_LIGHTS[name],
    );
    expect(untaught.map(({ class: name }) => name)).toEqual([]);
    for (const { shows, silent } of Object.values(TAUGHT_LIGHTS).filter(taught => taught !== undefined)) {
      expect(silent.filter(light => shows.includes(light))).toEqual([]);
    }
  });
});
