export const DEFAULT_PORT = 7340;

/** HOST and PORT of an environment; PORT 0 asks the system for a free one. Throws a plain error on a bad PORT. */
export function readAddress(environment: Readonly<Record<string, string | undefined>>): {
  readonly host: string;
  readonly port: number;
} {
  const host = environment.HOST || '127.0.0.1';
  const text = environment.PORT || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw Object.assign(new Error(`PORT must be a whole number from 0 to 65535, not "${text}"`), { loupe: true });
  }
  return { host, port };
}
