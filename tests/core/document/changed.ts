/** A deep copy of `value` with the member at `path` (such as `key.places[0].weight`) replaced, or taken out by undefined. */
export function changed<Value>(value: Value, path: string, replacement: unknown): Value {
  const copy = structuredClone(value);
  const steps = path.split(/[.[\]]+/).filter(step => step !== '');
  const last = steps.pop()!;
  const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>);
  if (replacement === undefined) delete parent[last];
  else parent[last] = replacement;
  return copy;
}
