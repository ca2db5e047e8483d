import { wantedMessages } from '../../src/tools/wantedMessages.ts';
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
  'aria-valuetext',
  'aria-placeholder',
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
  if (node.type === 'JSXExpressionContainer') return judgeExpression(node, parent);
  if (node.type !== 'Literal' || typeof node.value !== 'string' || parent?.type !== 'JSXAttribute') return null;
  const attribute = String((parent.name as { name?: unknown }).name);
  const isSpoken = SPOKEN_ATTRIBUTES.has(attribute) && LETTERS.test(node.value);
  return isSpoken ? `${attribute}="${node.value}" is spoken or shown; put it into ${CATALOGUE} and use t('…').` : null;
}

/** Words in braces: `{'Hello'}`, `{`Hello ${name}`}`, `{open ? 'Hello' : 'Bye'}`. */
function judgeExpression(container: SyntaxNode, parent: SyntaxNode | null): string | null {
  const attribute = parent?.type === 'JSXAttribute' ? String((parent.name as { name?: unknown }).name) : null;
  if (attribute !== null && !SPOKEN_ATTRIBUTES.has(attribute)) return null;
  const words = listWords(container.expression as SyntaxNode).find(text => LETTERS.test(text));
  return words === undefined
    ? null
    : `"${words.trim()}" is written into the page; put it into ${CATALOGUE} and show it with t('…').`;
}

function listWords(node: SyntaxNode): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral')
    return (node.quasis as readonly { value: { raw: string } }[]).map(part => part.value.raw);
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap(part => listWords(part as SyntaxNode));
  if (node.type === 'LogicalExpression') return listWords(node.right as SyntaxNode);
  return [];
}

function judgeKey(node: SyntaxNode, english: Readonly<Record<string, string>>): string | null {
  if (node.type !== 'CallExpression' || (node.callee as { name?: unknown }).name !== 't') return null;
  const [key] = node.arguments as readonly SyntaxNode[];
  if (key?.type !== 'Literal' || typeof key.value !== 'string') return null;
  const exists = key.value in english || `${key.value}_other` in english;
  return exists ? null : `message "${key.value}" is missing; add it to ${CATALOGUE}.`;
}

/** Keys a catalogue lacks by the plural rules of its language, keys English does not have, and placeholders that differ. */
export function checkCatalogue(
  tag: string,
  catalogue: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Breach[] {
  const file = `src/app/messages/${tag}.json`;
  const wanted = wantedMessages(tag, english);
  return [
    ...[...wanted.keys()].filter(key => !(key in catalogue)).map(key => `${file}: message "${key}" is missing.`),
    ...Object.entries(catalogue).flatMap(([key, text]) => {
      const model = wanted.get(key);
      if (model === undefined)
        return [`${file}: "${key}" is not wanted in this language; take it out, or add it to the English catalogue.`];
      if (text.trim() === '') return [`${file}: "${key}" is empty.`];
      return placeholders(text) === placeholders(model)
        ? []
        : [`${file}: "${key}" must keep the placeholders ${placeholders(model)}.`];
    }),
  ];
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort().join();
}

/** Messages no component shows, by literal key or by a template that begins like them. */
export function checkUnused(sources: readonly Source[], english: Readonly<Record<string, string>>): Breach[] {
  const text = sources.map(source => source.text).join('\n');
  const templates = [...text.matchAll(/`([^`$]*)\$\{[^}]*\}([^`]*)`/g)].map(
    match => [match[1] ?? '', match[2] ?? ''] as const,
  );
  const isShown = (key: string): boolean =>
    text.includes(`'${key}'`) ||
    templates.some(([start, end]) => start !== '' && key.startsWith(start) && key.endsWith(end));
  return Object.keys(english)
    .map(key => key.replace(/_(one|other)$/, ''))
    .filter((key, index, all) => all.indexOf(key) === index && !isShown(key))
    .map(key => `${CATALOGUE}: nothing shows "${key}"; take it out of every catalogue.`);
}
