import { describe, expect, it } from 'vitest';
import { clipWindow } from '../../../src/bench/lightbench/clipWindow.ts';
import { coarsen } from '../../../src/bench/lightbench/coarsen.ts';
import { isSoftwareRenderer } from '../../../src/bench/lightbench/drawsInSoftware.ts';
import { fragmentOf } from '../../../src/bench/lightbench/shaders/lightProgram.ts';
import { samplerOf } from '../../../src/bench/lightbench/shaders/texelShader.ts';
import { sheetsOf } from '../../../src/core/appearance/lights/lightModels.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../../../src/core/appearance/scene.ts';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { SHEETS } from '../../../src/core/press/display/sheets.ts';

describe('windows', () => {
  it('are cut to whole px of the target', () => {
    const target = { width: 100, height: 80 };
    expect(clipWindow({ x: -5.5, y: 10.2, width: 20, height: 100, round: false }, target)).toEqual({
      left: 0,
      top: 10,
      right: 15,
      bottom: 80,
    });
    expect(clipWindow({ x: 100, y: 0, width: 20, height: 10, round: true }, target)).toBeNull();
  });

  it('shrink with the view while something moves', () => {
    const shot = {
      sheets: 'page',
      light: 'white',
      lamp: LAMP,
      tilt: NO_TILT,
      adjustment: NO_ADJUSTMENT,
      view: { a: 8, b: 2, c: -2, d: 8, e: 40, f: -6 },
      pivot: { x: 60, y: 40 },
      window: { x: 10, y: 20, width: 200, height: 100, round: true },
      exact: false,
      mix: 1,
      ground: true,
    } as const;
    expect(coarsen(shot, 0.5)).toEqual({
      ...shot,
      view: { a: 4, b: 1, c: -1, d: 4, e: 20, f: -3 },
      window: { x: 5, y: 10, width: 100, height: 50, round: true },
    });
  });
});

describe('the program of a light', () => {
  it('reads the sheets of its light, no other, and no hidden fourth channel', () => {
    for (const light of LIGHTS) {
      const source = fragmentOf(light);
      const read = SHEETS.filter(sheet => source.includes(`uniform sampler2D ${samplerOf(sheet)};`));
      expect(read).toEqual(SHEETS.filter(sheet => sheetsOf(light).includes(sheet)));
      expect(source).not.toMatch(/texture\w*\([^;]*\)\.(a|rgba)\b/);
      expect(source).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('is one for each light', () => {
    expect(new Set(LIGHTS.map(fragmentOf)).size).toBe(LIGHTS.length);
  });
});

describe('software drawing', () => {
  it('is told by the name of the renderer', () => {
    for (const name of [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
      'llvmpipe (LLVM 15.0.7, 256 bits)',
      'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0)',
    ])
      expect(isSoftwareRenderer(name)).toBe(true);
    expect(isSoftwareRenderer('ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)')).toBe(false);
  });
});
