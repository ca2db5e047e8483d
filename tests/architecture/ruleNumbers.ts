import { type Breach, lineAt, type Source, type SyntaxNode, walk } from './sources.ts';

const RULE_LINE = /^- \*\*([A-Z]{3}-\d+)\*\* /gm;
/** A matcher behind expect, a check of our own named expect…, or an assertion. */
const CAN_FAIL = /\bexpect\s*\([\s\S]*?\)\s*\.|\bexpect[A-Z]\w*\s*\(|\bassert\w*\s*[(.]/;
const TEST_NAMES = new Set(['it', 'test']);

export type PartReadme = { readonly path: string; readonly text: string };

/** Rule numbers of a part's README, in order. */
export function listRules(readme: PartReadme): string[] {
  return [...readme.text.matchAll(RULE_LINE)].map(match => match[1] ?? '');
}

/** Rules without a test, tests of unknown rules, numbers given twice. */
export function checkRules(readmes: readonly PartReadme[], tests: readonly Source[]): Breach[] {
  const rules = readmes.flatMap(readme => listRules(readme).map(rule => ({ rule, path: readme.path })));
  const known = new Set(rules.map(({ rule }) => rule));
  const titles = tests.flatMap(listTitles);
  const tested = new Set(titles.flatMap(({ title }) => title.match(/^[A-Z]{3}-\d+/)?.[0] ?? []));
  return [
    ...readmes.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(line => /^\s*[-*+].*\*\*[A-Z]{3}-\d+\*\*/.test(line) && !/^- \*\*[A-Z]{3}-\d+\*\* /.test(line))
        .map(line => `${path}: "${line.trim().slice(0, 40)}" looks like a rule; begin it with "- **XXX-1** ".`),
    ),
    ...rules
      .filter(({ rule }) => !tested.has(rule))
      .map(
        ({ rule, path }) =>
          `${path}: rule ${rule} has no test; add one whose title begins with "${rule} ", or take the rule out.`,
      ),
    ...rules
      .filter(({ rule }, index) => rules.findIndex(other => other.rule === rule) !== index)
      .map(({ rule, path }) => `${path}: rule ${rule} is numbered twice.`),
    ...titles
      .filter(({ title }) => /^[A-Z]{3}-\d+/.test(title) && !known.has(title.match(/^[A-Z]{3}-\d+/)?.[0] ?? ''))
      .map(({ title, where }) => `${where}: "${title}" names a rule that no README has.`),
  ];
}

/** Tests that are skipped, or that expect nothing and so cannot fail. */
export function checkTests(tests: readonly Source[]): Breach[] {
  return tests.flatMap(source => {
    const breaches: Breach[] = [];
    walk(source.tree, node => {
      if (node.type !== 'CallExpression') return;
      const where = `${source.path}:${lineAt(source.text, node.start)}`;
      const callee = source.text.slice((node.callee as SyntaxNode).start, (node.callee as SyntaxNode).end);
      if (/^(it|test|describe)\.(skip|skipIf|only|todo|fails)\b/.test(callee))
        breaches.push(`${where}: ${callee} is refused; mend the test or take it out.`);
      const body = source.text.slice(node.start, node.end);
      if (isTestCall(node) && !CAN_FAIL.test(body)) breaches.push(`${where}: a test without expect cannot fail.`);
    });
    return breaches;
  });
}

function listTitles(source: Source): { readonly title: string; readonly where: string }[] {
  const titles: { title: string; where: string }[] = [];
  walk(source.tree, node => {
    if (!isTestCall(node)) return;
    const [first] = node.arguments as readonly SyntaxNode[];
    const title = first === undefined ? '' : source.text.slice(first.start + 1, first.end - 1);
    titles.push({ title, where: `${source.path}:${lineAt(source.text, node.start)}` });
  });
  return titles;
}

/** `it('…', …)`, `it.each(…)('…', …)`, `it.runIf(…)('…', …)` and the same with `test`. */
function isTestCall(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = node.callee as SyntaxNode;
  if (callee.type === 'Identifier') return TEST_NAMES.has(String(callee.name));
  if (callee.type !== 'CallExpression' && callee.type !== 'TaggedTemplateExpression') return false;
  const inner = (callee.callee ?? callee.tag) as SyntaxNode;
  return inner.type === 'MemberExpression' && TEST_NAMES.has(String((inner.object as SyntaxNode).name));
}
