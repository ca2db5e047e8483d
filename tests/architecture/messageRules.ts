import { type Breach, lineAt, type Source, type SyntaxNode, walk } from './sources.ts';

const CATALOGUE = 'src/app/messages/en.json';
const SPOKEN_ATTRIBUTES = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);
const LETTERS = /\p{L}/u;

/** Words written into the screen instead of the catalogue, and keys the catalogue does not have. */
export function checkMessages(source: Source, english: Readonly<Record<string, string>>): Breach[] {
  const breaches: Breach[] = [];
  walk(source.tree, (node, parent) => {
    const reason = judgeWords(node, parent) ?? judgeKey(node, english);
    if (reason !== null) breaches.push(`${source.path}:${lineAt(source.text, node.start)}: ${reason}`);
  });
  return breaches;
}

function judgeWords(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (node.type === 'JSXText' && LETTERS.test(String(node.value))) {
    return `"${String(node.value).trim()}" is written into the page; put it into ${CATALOGUE} and show it with t('…').`;
  }
  if (node.type !== 'Literal' || typeof node.value !== 'string' || parent?.type !== 'JSXAttribute') return null;
  const attribute = String((parent.name as { name?: unknown }).name);
  const isSpoken = SPOKEN_ATTRIBUTES.has(attribute) && LETTERS.test(node.value);
  return isSpoken ? `${attribute}="${node.value}" is spoken or shown; put it into ${CATALOGUE} and use t('…').` : null;
}

function judgeKey(node: SyntaxNode, english: Readonly<Record<string, string>>): string | null {
  if (node.type !== 'CallExpression' || (node.callee as { name?: unknown }).name !== 't') return null;
  const [key] = node.arguments as readonly SyntaxNode[];
  if (key?.type !== 'Literal' || typeof key.value !== 'string') return null;
  const exists = key.value in english || `${key.value}_other` in english;
  return exists ? null : `message "${key.value}" is missing; add it to ${CATALOGUE}.`;
}

/** Keys a catalogue lacks, keys English does not have, and placeholders that differ. */
export function checkCatalogue(
  tag: string,
  catalogue: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Breach[] {
  const file = `src/app/messages/${tag}.json`;
  const placeholders = (text: string): string => [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort().join();
  return [
    ...Object.keys(english)
      .filter(key => !(key in catalogue))
      .map(key => `${file}: message "${key}" is missing.`),
    ...Object.entries(catalogue).flatMap(([key, text]) => {
      const model = english[key] ?? english[key.replace(/_(zero|two|few|many)$/, '_other')];
      if (model === undefined)
        return [`${file}: "${key}" is not in the English catalogue; take it out or add it there.`];
      if (text.trim() === '') return [`${file}: "${key}" is empty.`];
      return placeholders(text) === placeholders(model)
        ? []
        : [`${file}: "${key}" must keep the placeholders ${placeholders(model)}.`];
    }),
  ];
}
