import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { writeCanonicalJson } from './canonicalJson.ts';

export const contentHashSchema = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));

/** `sha256:` and 64 hexadecimal digits over the canonical JSON of a value: the name of exactly this content. */
export function contentHash(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(writeCanonicalJson(value))))}`;
}
