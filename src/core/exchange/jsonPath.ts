import { shorten } from '../document/dataRule.ts';

export type JsonStep = string | number;

/** A path as people write it: `key.places[2].weight`, odd names in quotes. */
export function writeJsonPath(steps: readonly JsonStep[]): string {
  return steps
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `[${quoteFound(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** What was found, short and on one line: text in quotes with odd characters escaped, everything else by its kind. */
export function quoteFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return shorten(JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value));
}
