import { type Breach, lineAt, type Source, type SyntaxNode, walk } from './sources.ts';

export const LINES_MAX = 400;

const OUTSIDE_WORLD = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'queueMicrotask',
  'crypto',
  'performance',
  'console',
  'process',
  'Buffer',
  'require',
  'globalThis',
  'self',
]);
const REFUSED_NAMES = /^(utils?|helpers?|managers?|common|misc|general|handle|process|info|data)$/i;

/** Clock, dice and the outside world in core; `any` and barrels everywhere. */
export function checkCode(source: Source): Breach[] {
  const breaches: Breach[] = [];
  if (/\/\/ *@ts-|\/\* *@ts-/.test(source.text)) {
    breaches.push(`${source.path}: the compiler is not silenced; mend what it complains of.`);
  }
  const isCore = source.path.startsWith('src/core/');
  const declared = isCore ? listDeclared(source.tree) : new Set<string>();
  walk(source.tree, (node, parent) => {
    const reason = judge(node) ?? (isCore ? judgePurity(node, parent, declared) : null);
    if (reason !== null) breaches.push(`${source.path}:${lineAt(source.text, node.start)}: ${reason}`);
  });
  return breaches;
}

function judge(node: SyntaxNode): string | null {
  if (node.type === 'TSAnyKeyword') return '`any` is refused; use `unknown` and narrow it.';
  const isReExport =
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null);
  return isReExport ? 'no barrels: import from the file that owns the export.' : null;
}

const DICE = 'core rolls no dice: take a Dice (core/units/dice.ts) as an argument.';
const CLOCK = 'core has no clock: take the time as an argument.';

function judgePurity(node: SyntaxNode, parent: SyntaxNode | null, declared: ReadonlySet<string>): string | null {
  if (node.type !== 'Identifier' || declared.has(nameOf(node)) || !isUse(node, parent)) return null;
  const name = nameOf(node);
  if (name === 'Date') return isReckoning(node, parent) ? null : CLOCK;
  if (name === 'Math') return isRandom(node, parent) ? DICE : null;
  if (name === 'Intl') return 'core speaks no language and no time zone: the app formats.';
  return OUTSIDE_WORLD.has(name)
    ? `core touches nothing outside itself: \`${name}\` must come in as an argument.`
    : null;
}

/** `Date.UTC(…)` and `new Date(value)` only reckon; any other use could read the clock. */
function isReckoning(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent?.type === 'MemberExpression')
    return parent.object === node && !parent.computed && nameOf(parent.property) === 'UTC';
  return parent?.type === 'NewExpression' && (parent.arguments as readonly unknown[]).length > 0;
}

/** `Math.random`, or Math in any form that could hide it. */
function isRandom(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  const isPlain = parent?.type === 'MemberExpression' && parent.object === node && !parent.computed;
  return !isPlain || nameOf(parent.property) === 'random';
}

/** Whether an identifier stands for a value, and is not merely the name of a property or a type's member. */
function isUse(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent === null) return true;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  const isName = [
    'Property',
    'PropertyDefinition',
    'MethodDefinition',
    'TSPropertySignature',
    'TSMethodSignature',
  ].includes(parent.type);
  return !(isName && parent.key === node && parent.value !== node && parent.shorthand !== true);
}

function listDeclared(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, node => {
    for (const binding of listBindings(node)) names.add(nameOf(binding));
  });
  return names;
}

/** What a node binds directly; patterns inside it are visited on their own. */
function listBindings(node: SyntaxNode): readonly unknown[] {
  if (node.type === 'VariableDeclarator') return [node.id];
  if (/Function/.test(node.type)) return [node.id, ...((node.params as readonly unknown[] | undefined) ?? [])];
  if (/^Import.*Specifier$/.test(node.type)) return [node.local];
  if (node.type === 'ArrayPattern') return node.elements as readonly unknown[];
  if (node.type === 'ObjectPattern')
    return (node.properties as readonly SyntaxNode[]).map(property => property.value ?? property.argument);
  return node.type === 'AssignmentPattern' ? [node.left] : [];
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
}

/** Length and name of a file, and of the folders it lies in. */
export function checkFile(path: string, text: string): Breach[] {
  const lines = text.split('\n').length;
  const names = path.split('/').map(name => name.replace(/\.[^/]*$/, ''));
  const refused = path === 'tests/data.test.ts' ? [] : names.filter(name => REFUSED_NAMES.test(name));
  return [
    ...(lines > LINES_MAX
      ? [`${path}: ${lines} lines; past ${LINES_MAX} it is two things, give each a file of its own.`]
      : []),
    ...refused.map(name => `${path}: \`${name}\` says nothing; name it after the trade noun or the export it holds.`),
    ...(/(^|\/)index\.tsx?$/.test(path) ? [`${path}: no barrels; import from the file that owns the export.`] : []),
  ];
}
