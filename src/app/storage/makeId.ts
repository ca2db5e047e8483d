/** 24 random letters and digits; `randomUUID` is missing on a plain http address. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, byte => (byte % 36).toString(36)).join('');
}

/** 32 random bits. */
export function makeSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
