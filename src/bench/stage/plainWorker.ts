import { BENCHES } from '../../core/appearance/bareBench.ts';
import { renderPlain } from '../../core/appearance/renderPlain.ts';
import { makeSheetSet, type SheetSet } from '../../core/appearance/sheetSet.ts';
import { levelOfLight } from '../../core/appearance/srgb.ts';
import { coarsen } from '../lightbench/coarsen.ts';
import type { SheetSetId, Shot } from '../lightbench/LightBackend.ts';
import { frameShare, learnCost } from './frameShare.ts';
import type { FromPlain, ToPlain } from './plainMessages.ts';

type WorkerScope = {
  onmessage: ((event: MessageEvent<ToPlain>) => void) | null;
  postMessage(message: FromPlain, transfer: Transferable[]): void;
};
const scope = globalThis as unknown as WorkerScope;

const sets = new Map<SheetSetId, SheetSet>();
/** ms per million px, by light. */
const costs = new Map<string, number>();
let loads = 0;
let pages: { readonly key: string; readonly words: Uint32Array } | null = null;

scope.onmessage = ({ data: message }) => {
  if (message.kind === 'drop') sets.delete(message.id);
  else if (message.kind === 'draw') void draw(message);
  else {
    const set = sets.get(message.id) ?? makeSheetSet(message.region, message.face);
    set.put(message.sheet, message.bytes);
    sets.set(message.id, set);
    loads++;
  }
};

async function draw({ width, height, shots, coarse }: Extract<ToPlain, { kind: 'draw' }>): Promise<void> {
  const light = shots[0]?.light ?? '';
  const share = coarse ? frameShare(costs.get(light), width * height) : 1;
  const begun = performance.now();
  const size = { width: Math.max(1, Math.ceil(width * share)), height: Math.max(1, Math.ceil(height * share)) };
  const picture = new ImageData(size.width, size.height);
  const words = new Uint32Array(picture.data.buffer);
  const sized = share < 1 ? shots.map(shot => coarsen(shot, share)) : shots;
  const before = pages?.key;
  words.set(
    paintPages(
      sized.filter(shot => !shot.window.round),
      size,
    ),
  );
  paintShots(
    sized.filter(shot => shot.window.round),
    size,
    words,
  );
  if (pages?.key !== before)
    costs.set(light, learnCost(costs.get(light), performance.now() - begun, size.width * size.height));
  const bitmap = await createImageBitmap(picture);
  scope.postMessage({ bitmap, bytes: countBytes() }, [bitmap]);
}

/** The pages below the glass; while only the glass moves they are painted once. */
function paintPages(
  shots: readonly Shot[],
  { width, height }: { readonly width: number; readonly height: number },
): Uint32Array {
  const key = JSON.stringify([width, height, loads, shots]);
  if (pages?.key === key) return pages.words;
  const words = pages?.words.length === width * height ? pages.words : new Uint32Array(width * height);
  const [r = 0, g = 0, b = 0] = BENCHES[shots[0]?.light ?? 'white'].colour.map(levelOfLight);
  words.fill((0xff000000 | (b << 16) | (g << 8) | r) >>> 0);
  paintShots(shots, { width, height }, words);
  pages = { key, words };
  return words;
}

function paintShots(
  shots: readonly Shot[],
  size: { readonly width: number; readonly height: number },
  words: Uint32Array,
): void {
  for (const shot of shots) {
    const set = sets.get(shot.sheets);
    if (set !== undefined) renderPlain(set, shot, { ...size, words });
  }
}

function countBytes(): number {
  let bytes = 0;
  for (const set of sets.values()) bytes += set.bytes();
  return bytes;
}
