import { posix } from 'node:path';
import type { Breach, Source } from './sources.ts';

/** Parts of core, lowest first: a part imports only parts before it. */
export const CORE_PARTS: readonly string[] = [
  'units',
  'mrz',
  'statistics',
  'document',
  'reader',
  'portrait',
  'press',
  'appearance',
  'alterations',
  'chip',
  'marks',
  'trace',
  'exercises',
  'scoring',
  'drills',
  'simulation',
  'exchange',
];

const CORE_PACKAGES = [/^zod\/mini$/, /^ts-fsrs$/, /^fflate$/, /^@noble\/(hashes|curves|ciphers)(\/|$)/];

/** Which zones of src a zone may import, besides itself. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  bench: ['core'],
  node: ['core'],
  app: ['core', 'bench'],
  server: ['core', 'node'],
  tools: ['core', 'node'],
};

/** Folders of app that are no job; each may import those named. Jobs may import all four, and never one another. */
const APP_SHARED: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  storage: [],
  shell: ['messages', 'storage'],
  examining: ['messages', 'storage', 'shell'],
};

export function checkImports(sources: readonly Source[]): Breach[] {
  return sources.flatMap(source =>
    source.imports.flatMap(({ from, line }) => {
      const reason = from.startsWith('.')
        ? judgeOwn(source.path, resolve(source.path, from))
        : judgePackage(source.path, from);
      return reason === null ? [] : [`${source.path}:${line}: imports ${from}: ${reason}`];
    }),
  );
}

function resolve(path: string, from: string): string {
  return posix.join(posix.dirname(path), from);
}

function judgeOwn(path: string, target: string): string | null {
  const [, zone = '', part = ''] = path.split('/');
  const [top, targetZone = '', targetPart = ''] = target.split('/');
  if (top !== 'src') return 'src imports nothing outside src (data comes in through import.meta.glob or from disk).';
  if (zone !== targetZone) {
    const allowed = ZONES[zone];
    if (allowed === undefined)
      return `src/${zone} is no zone of the house; put the file into one of ${Object.keys(ZONES).join(', ')}.`;
    return allowed.includes(targetZone)
      ? null
      : `${zone} may import only ${[zone, ...allowed].join(', ')}; hand over what it needs as an argument.`;
  }
  if (zone === 'core') return judgeCore(part, targetPart);
  return zone === 'app' ? judgeApp(part, targetPart) : null;
}

function judgeCore(part: string, targetPart: string): string | null {
  const own = CORE_PARTS.indexOf(part);
  const other = CORE_PARTS.indexOf(targetPart);
  if (own < 0 || other < 0) return `core/${own < 0 ? part : targetPart} is not in the order of core's parts.`;
  return other <= own ? null : `core/${part} comes before core/${targetPart}; a part imports only parts before it.`;
}

function judgeApp(folder: string, target: string): string | null {
  const isRootFile = folder.includes('.');
  if (isRootFile || folder === target) return null;
  const allowed = APP_SHARED[folder] ?? Object.keys(APP_SHARED);
  return allowed.includes(target)
    ? null
    : `app/${folder} may import only ${[folder, ...allowed].join(', ')} of the app; jobs never import one another.`;
}

function judgePackage(path: string, from: string): string | null {
  if (path.startsWith('src/core/')) {
    return CORE_PACKAGES.some(allowed => allowed.test(from))
      ? null
      : 'core imports from npm only zod/mini, ts-fsrs, fflate and @noble.';
  }
  if (path.startsWith('src/bench/') && /^react/.test(from))
    return 'the bench is no React code; app/examining wraps it.';
  if (path.startsWith('src/app/') && from.startsWith('node:')) return 'the app runs in a browser.';
  return null;
}

/** Import circles, each told once, as the path that leads back to its start. */
export function checkCycles(sources: readonly Source[]): Breach[] {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.map(({ from }) => resolve(path, from))]));
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0)
      breaches.push(`import cycle: ${[...trail.slice(at), path].join(' -> ')}; move what both need into a third file.`);
    if (at >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return breaches;
}
