import { describe, expect, it } from 'vitest';
import en from '../../../src/app/messages/en.json';
import { FEATURE_TABLE, FEATURE_TERMS } from '../../../src/core/document/featureTerms.ts';

const messages: Readonly<Record<string, string>> = en;

describe('the words of the glossary', () => {
  it('name every term of the taxonomy, in English as the taxonomy does', () => {
    for (const term of FEATURE_TERMS) {
      expect(messages[`term.${term}.name`]).toBe(FEATURE_TABLE[term].name);
      for (const part of ['also', 'meaning', 'imitation']) expect(messages[`term.${term}.${part}`], term).toBeTruthy();
    }
  });

  it('know the words that examiners in the United Kingdom use', () => {
    const also = Object.entries(messages).filter(([key]) => key.startsWith('term.') && key.endsWith('.also'));
    const all = also.map(([, text]) => text).join(', ');
    for (const word of [
      'bio-data page',
      'black print',
      'in-fill',
      'extra small print',
      'half-tone',
      'dry embossing seal',
    ]) {
      expect(all).toContain(word);
    }
  });
});
