import { describe, expect, it } from 'vitest';
import { findStates, REGISTER } from '../../../../src/app/examining/register/findStates.ts';
import { outlineData } from '../../../../src/app/examining/register/outlineData.ts';
import { polylinePath } from '../../../../src/core/press/display/path.ts';

const codes = (search: string): readonly string[] => findStates(search).map(({ state }) => state.code);

describe('the register of states', () => {
  it('is found by code, name, capital and border post, without accents or capitals', () => {
    expect(codes('')).toEqual(REGISTER.map(({ state }) => state.code));
    expect(codes('qov')).toEqual(['QOV']);
    expect(codes('republic orv')).toEqual(['QOV']);
    expect(codes('Pórt Selwyn')).toEqual(['QOV']);
    expect(codes('brackenf')).toEqual(['QOV']);
  });

  it('has no state of a name or code that is none', () => {
    for (const search of ['QQF', 'Caldovane', 'elwyn']) expect(codes(search)).toEqual([]);
  });

  it('says of former states until when they could issue', () => {
    for (const { state } of REGISTER) expect(state.until !== undefined).toBe(state.standing === 'former');
  });

  it('draws stamps by their outlines', () => {
    const corner = polylinePath(
      [
        [0, 0],
        [2, 0],
        [2, 1.5],
      ],
      true,
    );
    expect(outlineData(corner)).toBe('M0 0L2 0L2 1.5Z');
  });
});
