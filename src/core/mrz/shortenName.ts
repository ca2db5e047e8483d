import { FILLER } from './alphabet.ts';

type Components = readonly string[];

function lengthOf(components: Components): number {
  return Math.max(
    0,
    components.reduce((sum, component) => sum + component.length + 1, -1),
  );
}

function joinName(primary: Components, secondary: Components): string {
  const tail = secondary.length === 0 ? '' : FILLER + FILLER + secondary.join(FILLER);
  return primary.join(FILLER) + tail;
}

/** As many components as have room for an initial; then the last are cut first, each no further than needed. */
function fitComponents(components: Components, room: number): Components {
  const kept = components.slice(0, Math.max(1, Math.floor((room + 1) / 2)));
  for (let i = kept.length - 1; i >= 0; i--) {
    const excess = lengthOf(kept) - room;
    if (excess <= 0) break;
    kept[i] = kept[i]!.slice(0, Math.max(1, kept[i]!.length - excess));
  }
  return kept;
}

/** The last components become initials until the rest fits; a first component too long by itself is cut. */
function fitPrimary(primary: Components, room: number): Components {
  const kept = [...primary];
  for (let i = kept.length - 1; i >= 1 && lengthOf(kept) > room; i--) kept[i] = kept[i]!.slice(0, 1);
  return lengthOf(kept) > room ? fitComponents(kept, room) : kept;
}

/** Gives letters back to cut components until `slack` is used up. */
function growComponents(cut: Components, whole: Components, slack: number): Components {
  let left = slack;
  return cut.map((component, i) => {
    const grown = whole[i]!.slice(0, component.length + left);
    left -= grown.length - component.length;
    return grown;
  });
}

function cutOneLetter(components: Components): Components | null {
  const i = components.findLastIndex(component => component.length > 1);
  return i === -1 ? null : components.map((component, at) => (at === i ? component.slice(0, -1) : component));
}

/** A shortened name must end in a letter: fills a last position left empty from the primary identifier. */
function endInLetter(
  head: Components,
  tail: Components,
  primary: Components,
  secondary: Components,
  room: number,
): string {
  const name = joinName(head, tail);
  if (name.length === room) return name;
  const grown = joinName(growComponents(head, primary, room - name.length), tail);
  if (grown.length === room) return grown;
  const shorter = cutOneLetter(head);
  return shorter === null ? name : joinName(shorter, fitComponents(secondary, room - lengthOf(shorter) - 2));
}

/**
 * Writes components into a name field of `room` positions and shortens them where they do not fit (Doc 9303-4, -5,
 * -6, -7: 4.2.3 and 7.2.3). The secondary identifier is cut first; where its first letter finds no room, the last
 * components of the primary become initials. `lettersKept`: cut every primary component to so many letters instead.
 */
export function shortenName(
  primary: Components,
  secondary: Components,
  room: number,
  lettersKept?: number | undefined,
): string {
  const whole = joinName(primary, secondary);
  if (whole.length <= room) return whole.padEnd(room, FILLER);
  if (secondary.length === 0) return joinName(fitComponents(primary, room), []).padEnd(room, FILLER);
  const offered = lettersKept === undefined ? primary : primary.map(component => component.slice(0, lettersKept));
  const head = fitPrimary(offered, room - 3);
  const tail = fitComponents(secondary, room - lengthOf(head) - 2);
  return endInLetter(head, tail, primary, secondary, room).padEnd(room, FILLER);
}
