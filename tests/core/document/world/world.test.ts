import { describe, expect, it } from 'vitest';
import { isFictionalState } from '../../../../src/core/document/stateCodes.ts';
import { BORDER_POSTS, isOpen } from '../../../../src/core/document/world/borderPosts.ts';
import { STAMP_SHAPES } from '../../../../src/core/document/world/stampDesign.ts';
import { stampOutline } from '../../../../src/core/document/world/stampOutline.ts';
import { STATES, stateOf } from '../../../../src/core/document/world/states.ts';
import { needsVisa, VISA_ISSUERS } from '../../../../src/core/document/world/visaIssuers.ts';
import { signedArea } from '../../../../src/core/units/polygon.ts';

describe('the fictional world', () => {
  it('DOC-20 has states whose codes belong to no state that exists', () => {
    expect(STATES.filter(({ code }) => !isFictionalState(code))).toEqual([]);
    expect(new Set(STATES.flatMap(({ code, name }) => [code, name.en])).size).toBe(2 * STATES.length);
    expect(STATES.filter(({ standing }) => standing === 'recognised').length).toBeGreaterThanOrEqual(12);
    for (const { standing, until } of STATES) expect(until === undefined).toBe(standing === 'recognised');
    const named = VISA_ISSUERS.flatMap(({ state, exempt }) => [state, ...exempt]);
    expect(named.filter(code => stateOf(code)?.standing !== 'recognised')).toEqual([]);
    expect([needsVisa('QOV', 'QZM'), needsVisa('QXN', 'QZM'), needsVisa('QZM', 'QZM')]).toEqual([true, false, false]);
  });

  it('DOC-21 has border posts of every way of travel, some of which opened late or are closed', () => {
    expect(BORDER_POSTS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(BORDER_POSTS.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(BORDER_POSTS.map(({ way }) => way)).size).toBe(4);
    expect(new Set(BORDER_POSTS.map(({ state, code }) => `${state} ${code}`)).size).toBe(BORDER_POSTS.length);
    expect(BORDER_POSTS.filter(({ state }) => stateOf(state)?.standing !== 'recognised')).toEqual([]);
    const openOn = (day: string): number => BORDER_POSTS.filter(post => isOpen(post, day)).length;
    expect(openOn('2001-01-01')).toBeLessThan(openOn('2019-12-31'));
    expect(BORDER_POSTS.some(post => isOpen(post, '2019-12-31') && !isOpen(post, '2023-01-01'))).toBe(true);
  });

  it.each(STAMP_SHAPES)('DOC-22 draws the outline of a %s within its size', shape => {
    const size = { width: 42, height: 28 };
    const [outer, inner] = [0, 1.5].map(inset => stampOutline(shape, size, inset).map(([x, y]) => ({ x, y })));
    expect(Math.max(...outer!.map(({ x }) => x))).toBeCloseTo(21);
    expect(Math.max(...outer!.map(({ y }) => y))).toBeCloseTo(14);
    expect(signedArea(inner!)).toBeGreaterThan(0);
    expect(signedArea(inner!)).toBeLessThan(signedArea(outer!) - 1.5 * 70);
  });
});
