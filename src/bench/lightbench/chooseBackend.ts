import { sheetsOf } from '../../core/appearance/lights/lightModels.ts';
import { LAMP, NO_ADJUSTMENT, NO_TILT } from '../../core/appearance/scene.ts';
import { BLANK } from '../../core/press/display/sheets.ts';
import { mm } from '../../core/units/length.ts';
import { drawsInSoftware } from './drawsInSoftware.ts';
import type { ContextWatch, LightBackend, SheetBytes, Shot } from './LightBackend.ts';
import { makePlainBackend } from './plainBackend.ts';
import { makeWebglBackend } from './webglBackend.ts';

export type BackendName = LightBackend['name'];

/** Frames quicker than this (ms, at the size tried) need not be drawn coarser while something moves. */
const SWIFT = 3;
const TRIAL = { width: 480, height: 300 };

/**
 * The backend to work with. Without `force` it is the plain one where WebGL2 is missing or has no graphics processor;
 * otherwise each draws a page, the time until its px can be read back is taken, and the quicker stays. A forced `webgl2`
 * that the browser refuses, or cannot draw with, gives the plain one.
 */
export function chooseBackend({
  force,
  watch,
}: {
  readonly force?: BackendName;
  readonly watch?: ContextWatch;
} = {}): LightBackend {
  if (force === 'plain' || (force === undefined && drawsInSoftware() !== false)) return makePlainBackend();
  let isSwift = false;
  const webgl = makeWebglBackend(watch, () => isSwift);
  if (webgl === null) return makePlainBackend();
  const time = timeFrame(webgl);
  isSwift = time < SWIFT;
  if (isSwift || (force === 'webgl2' && time < Infinity)) return webgl;
  const plain = makePlainBackend();
  const loser = force === undefined && time <= timeFrame(plain) ? plain : webgl;
  loser.destroy();
  return loser === plain ? webgl : plain;
}

/** ms of the better of two frames in white light, after one to warm up; endless where the driver fails. */
function timeFrame(backend: LightBackend): number {
  const bytes = trialSheet();
  const box = { x: mm(0), y: mm(0), width: mm(125), height: mm(88) } as Parameters<LightBackend['load']>[3];
  for (const sheet of sheetsOf('white')) {
    backend.load('trial', sheet, sheet === 'albedo' ? bytes : blankSheet(BLANK[sheet]), box, {
      width: 125,
      height: 88,
    });
  }
  backend.resize(TRIAL.width, TRIAL.height);
  try {
    const times = [0, 1, 2].map(() => {
      const from = performance.now();
      backend.draw([trialShot()], false);
      readOnePx(backend.canvas);
      return performance.now() - from;
    });
    return Math.min(...times.slice(1));
  } catch {
    return Infinity;
  } finally {
    backend.drop('trial');
  }
}

function trialShot(): Shot {
  const scale = TRIAL.width / 135;
  return {
    sheets: 'trial',
    light: 'white',
    lamp: LAMP,
    tilt: NO_TILT,
    adjustment: NO_ADJUSTMENT,
    view: { a: scale, b: 0, c: 0, d: scale, e: 5.3 * scale, f: 2.1 * scale },
    pivot: { x: 62.5, y: 44 },
    window: { x: 0, y: 0, ...TRIAL, round: false },
    exact: false,
    mix: 1,
    ground: true,
  };
}

function trialSheet(): SheetBytes {
  const { width, height, data } = blankSheet([0, 0, 0]);
  for (let i = 0; i < data.length; i++) data[i] = i % 4 === 3 ? 255 : 150 + ((i * 37) % 100);
  return { width, height, data };
}

function blankSheet([r, g, b]: readonly [number, number, number]): SheetBytes {
  const [width, height] = [492, 346];
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < data.length; i += 4) data.set([r, g, b, 255], i);
  return { width, height, data };
}

/** Waits for the frame: a draw call alone may only have been noted down. */
function readOnePx(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl2');
  if (gl !== null) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}
