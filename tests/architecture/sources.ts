import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree; only what the checks look at is named. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

export type Source = {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxNode;
  /** Every module named by import, export from or import(). */
  readonly imports: readonly { readonly from: string; readonly line: number }[];
};

/** One broken rule: where, and what to do about it. */
export type Breach = string;

export function makeSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const named = [
    ...staticImports.map(item => item.moduleRequest),
    ...staticExports.flatMap(item => item.entries.flatMap(entry => entry.moduleRequest ?? [])),
    ...dynamicImports.map(item => ({
      value: text.slice(item.moduleRequest.start + 1, item.moduleRequest.end - 1),
      start: item.moduleRequest.start,
    })),
  ];
  const tree = parsed.program as unknown as SyntaxNode;
  walk(tree, node => {
    if (node.type !== 'TSImportType') return;
    const source = (node.source ?? node.argument) as { value?: unknown; literal?: { value?: unknown } };
    named.push({ value: String(source.value ?? source.literal?.value), start: node.start });
  });
  return {
    path,
    text,
    tree,
    imports: named.map(item => ({ from: item.value, line: lineAt(text, item.start) })),
  };
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Every file below a folder, as paths from the root; build output and installed packages are passed over. */
export function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === 'node_modules' || entry.name === '.build' || entry.name === '.git') return [];
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}

export function readSources(root: string, folder: string): Source[] {
  return listFiles(root, folder)
    .filter(path => /\.(ts|tsx)$/.test(path))
    .map(path => makeSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Visits a tree in order, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  const step = (current: SyntaxNode, parent: SyntaxNode | null): void => {
    visit(current, parent);
    for (const value of Object.values(current)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child === 'object' && child !== null && 'type' in child) step(child as SyntaxNode, current);
      }
    }
  };
  step(node, null);
}
