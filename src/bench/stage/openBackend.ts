import { chooseBackend } from '../lightbench/chooseBackend.ts';
import { drawsInSoftware } from '../lightbench/drawsInSoftware.ts';
import type { ContextWatch } from '../lightbench/LightBackend.ts';
import { makeFarPlain } from './makeFarPlain.ts';
import type { StageBackend } from './StageBackend.ts';

/** The plain backend in the window itself: what is left when all else fails. */
export function openNearPlain(): StageBackend {
  return chooseBackend({ force: 'plain' });
}

/**
 * The backend asked for; `auto` times a frame of each, except where the browser itself says that it draws without a
 * graphics processor. The plain one works in a worker where it can.
 */
export function openBackend(kind: 'auto' | 'webgl2' | 'plain', watch: ContextWatch, onBreak: () => void): StageBackend {
  if (kind === 'plain' || (kind === 'auto' && drawsInSoftware() !== false))
    return makeFarPlain(onBreak) ?? openNearPlain();
  const chosen = chooseBackend(kind === 'auto' ? { watch } : { force: kind, watch });
  if (chosen.name === 'webgl2') return chosen;
  const far = makeFarPlain(onBreak);
  if (far === null) return chosen;
  chosen.destroy();
  return far;
}
