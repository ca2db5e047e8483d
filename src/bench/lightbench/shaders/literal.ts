/** A number as GLSL writes a float. */
export function float(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

export function vec3(values: readonly number[]): string {
  return `vec3(${values.map(float).join(', ')})`;
}
