import type { Item } from '../../../src/core/press/display/item.ts';
import type { LeafDrawing } from '../../../src/core/press/drawLeaf.ts';

/** Every number of the display lists, folded into one (FNV-1a over the text of each item): equal only for equal lists. */
export function digestLists({ body, recto, verso }: LeafDrawing): Readonly<Record<string, string>> {
  return { body: digest(body), recto: digest(recto), verso: digest(verso) };
}

function digest(items: readonly Item[]): string {
  let hash = 0x811c9dc5;
  for (const item of items) {
    const text = JSON.stringify(item, (_, value) => (value instanceof Uint8Array ? [...value].join() : value));
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `${items.length} items ${(hash >>> 0).toString(16)}`;
}
