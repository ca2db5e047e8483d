/**
 * A value as the one text RFC 8785 gives it: names sorted by UTF-16 units, no blanks, numbers as ECMAScript writes
 * them (never rounded). What JSON cannot say (NaN, infinities, undefined, functions, half characters, objects with
 * a class) is our own mistake and throws.
 */
export function writeCanonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string') return writeText(value);
  if (Array.isArray(value)) return `[${Array.from(value, writeCanonicalJson).join()}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map(name => `${writeText(name)}:${writeCanonicalJson(value[name])}`).join()}}`;
  }
  throw new Error(`canonical JSON has no ${typeof value} (${String(value)})`);
}

function writeText(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new Error('canonical JSON has no half characters');
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
