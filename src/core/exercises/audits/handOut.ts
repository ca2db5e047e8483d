import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Exercise } from '../exercise.ts';

/** What a case is besides its pictures before an answer is locked: neither what was done, nor what it shows, nor the key. */
export type HandOut = Omit<Exercise, 'acts' | 'wear' | 'presented' | 'key' | 'explanation' | 'source'>;

export function handOut(exercise: Exercise): HandOut {
  const { acts: _, wear: __, presented: ___, key: ____, explanation: _____, source: ______, ...open } = exercise;
  return open;
}

/** Size in bytes of what is handed out. */
export function handOutBytes(exercise: Exercise): number {
  return utf8ToBytes(JSON.stringify(handOut(exercise))).length;
}

/** SHA-256 of what is handed out. */
export function handOutHash(exercise: Exercise): Uint8Array {
  return sha256(utf8ToBytes(JSON.stringify(handOut(exercise))));
}
