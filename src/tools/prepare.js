import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BUILT = join(ROOT, '.build', 'current');
const SOURCES = [
  'src',
  'public',
  'specimens',
  'exercises',
  'tests/bench',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED|network/;

/** An error whose message is meant for the person at the terminal. */
export function plainError(message) {
  return Object.assign(new Error(message), { loupe: true });
}

/** Installs by the lock file, unless what is installed already is what the lock file names. */
export function install() {
  if (isInstalled()) return;
  say('installing what package-lock.json names (once, from the network) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const flags = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=8000',
  ];
  const run = spawnSync(npm[0], [...npm.slice(1), ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: npm.length === 1 && process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (run.status === 0) return;
  if (run.error) throw plainError(`cannot run npm (${run.error.message}).`);
  if (OFFLINE.test(run.stderr)) {
    throw plainError(
      'the first start installs packages and needs the network (or a filled npm cache); the registry cannot be reached.',
    );
  }
  throw plainError(`npm ci failed:\n${run.stderr.trim()}`);
}

function isInstalled() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = readJson(join(ROOT, 'package-lock.json')).packages;
  const present = readJson(hidden).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

/** Builds app, server and tools into a fresh folder and swaps it in, unless the sources are those of the last build. */
export function build() {
  const stamp = stampSources();
  if (existsSync(join(BUILT, 'stamp')) && readFileSync(join(BUILT, 'stamp'), 'utf8') === stamp) return;
  say('building …');
  const fresh = join(ROOT, '.build', `next-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    runVite(['build', '--logLevel', 'warn', '--outDir', join(fresh, 'app')]);
    runVite(['build', '--ssr', '--logLevel', 'warn', '--outDir', join(fresh, 'node')]);
    writeFileSync(join(fresh, 'stamp'), stamp);
    const old = join(ROOT, '.build', `old-${process.pid}`);
    if (existsSync(BUILT)) renameSync(BUILT, old);
    renameSync(fresh, BUILT);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** A module of the built Node side, by the name of its entry in vite.config.ts. */
export function importBuilt(name) {
  return import(pathToFileURL(join(BUILT, 'node', `${name}.js`)).href);
}

function runVite(parameters) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, ...parameters, '--emptyOutDir'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) throw plainError(`the build failed:\n${run.stdout}${run.stderr}`);
}

function stampSources() {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) hashPath(hash, source);
  return hash.digest('hex');
}

function hashPath(hash, path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  let names;
  try {
    names = readdirSync(full).sort();
  } catch {
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    return;
  }
  for (const name of names) hashPath(hash, `${path}/${name}`);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw plainError(`${path} is no valid JSON: ${error.message}`);
  }
}

function say(message) {
  process.stderr.write(`loupe: ${message}\n`);
}
