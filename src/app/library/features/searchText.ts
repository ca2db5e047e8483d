/** Lower case without accents, single spaces. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether every word of the search begins a word of the texts, in any order: `uv fib` finds "Invisible UV fibres". */
export function isFound(search: string, texts: readonly string[]): boolean {
  const words = plain(search).split(' ');
  const found = ` ${plain(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.every(word => found.includes(` ${word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`));
}
