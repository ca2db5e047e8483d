import type { LightBackend } from '../lightbench/LightBackend.ts';

/** A backend as the stage uses it: one that works elsewhere says when the frame is on the canvas. One frame at a time. */
export type StageBackend = Omit<LightBackend, 'draw' | 'load'> & {
  /** `isKept`: whoever gives the bytes uses them further; otherwise they may be taken away. */
  readonly load: (...sheet: [...Parameters<LightBackend['load']>, isKept: boolean]) => void;
  readonly draw: (...frame: Parameters<LightBackend['draw']>) => void | Promise<void>;
  /** Pages below the glass are painted once while only the glass moves, so that they need not be coarse then. */
  readonly keepsPages?: boolean;
};
