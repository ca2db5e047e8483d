/** A place in the zone, counted from 0. */
export type ZonePlace = { readonly line: number; readonly column: number };

/** Where a key leads from a character; null for a key that leads nowhere. The zone runs from left to right in every language. */
export function moveInZone(key: string, { line, column }: ZonePlace, lengths: readonly number[]): ZonePlace | null {
  const steps: Readonly<Record<string, ZonePlace>> = {
    ArrowRight: { line, column: column + 1 },
    ArrowLeft: { line, column: column - 1 },
    ArrowDown: { line: line + 1, column },
    ArrowUp: { line: line - 1, column },
    Home: { line, column: 0 },
    End: { line, column: (lengths[line] ?? 1) - 1 },
  };
  const to = steps[key];
  const isThere = to !== undefined && to.column >= 0 && to.column < (lengths[to.line] ?? 0);
  return isThere ? to : null;
}
