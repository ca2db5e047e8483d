import type { Endorsement } from '../../document/endorsement.ts';
import { parseFaceId } from '../../document/face.ts';
import type { LeafPart, Placed } from '../../press/drawLeaf.ts';

function isOn({ face }: Endorsement): (placed: Placed) => boolean {
  const { side } = parseFaceId(face);
  return ({ target }) => target === side;
}

/** What a visa or stamp laid down on its own face, not what it printed off elsewhere. */
export function laidByTarget(parts: readonly LeafPart[], target: Endorsement): readonly Placed[] {
  return parts
    .filter(part => part.endorsement === target.id && part.setOff === undefined)
    .flatMap(({ placed }) => placed.filter(isOn(target)));
}

/** The leaf with something else in the place of the target, in the order in which things came into the book. */
export function replaceTarget(
  parts: readonly LeafPart[],
  { id }: Endorsement,
  replace: (placed: readonly Placed[]) => readonly Placed[],
): readonly LeafPart[] {
  return parts.map(part =>
    part.endorsement === id && part.setOff === undefined ? { ...part, placed: replace(part.placed) } : part,
  );
}

/** The leaf without what came off the target on it. */
export function withoutSetOff(parts: readonly LeafPart[], { id }: Endorsement): readonly LeafPart[] {
  return parts.filter(part => part.endorsement !== id || part.setOff === undefined);
}
