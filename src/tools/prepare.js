import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isRunning, withLock } from './lock.js';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BUILT = join(ROOT, '.build', 'current');
const LOCK = join(ROOT, '.build', 'lock');
const SOURCES = [
  'src',
  'public',
  'specimens',
  'exercises',
  'tests/bench',
  'tests/core/reader/prints',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED|network/;

/** An error whose message is meant for the person at the terminal. */
export function plainError(message) {
  return Object.assign(new Error(message), { loupe: true });
}

/** Installs and builds, as far as needed. */
export async function prepare() {
  await install();
  await build();
}

/** Installs by the lock file, unless what is installed already is what the lock file names. */
export function install() {
  return withLock(LOCK, installUnderLock, say);
}

async function installUnderLock() {
  if (isInstalled()) return;
  say('installing what package-lock.json names (once, from the network) …');
  const first = await runNpm();
  if (first.code === 0) return;
  if (OFFLINE.test(first.words)) {
    throw plainError(
      'the first start installs packages and needs the network (or a filled npm cache); the registry cannot be reached.',
    );
  }
  say('that failed; trying once more from an empty folder …');
  await rm(join(ROOT, 'node_modules'), { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  const second = await runNpm();
  if (second.code !== 0) throw plainError(`npm ci failed:\n${second.words.trim()}`);
}

const NPM_FLAGS = [
  'ci',
  '--include=dev',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
];

/** Ctrl-C reaches npm too; this waits until npm has cleaned up behind itself, so that the next start finds order. */
function runNpm() {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    const child = spawn(npm[0], [...npm.slice(1), ...NPM_FLAGS], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: npm.length === 1 && process.platform === 'win32',
      env: { ...process.env, NODE_ENV: 'development' },
    });
    let words = '';
    child.stderr.on('data', part => {
      words = `${words}${part}`.slice(-20_000);
    });
    child.once('error', error => reject(plainError(`cannot run npm (${error.message}).`)));
    child.once('close', code => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (stopped) process.exit(130);
      resolve({ code, words });
    });
  });
}

/** Whether every package of the lock file lies on the disk in its version; npm's own list alone outlives a broken install. */
function isInstalled() {
  const wanted = readJson(join(ROOT, 'package-lock.json')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || optional) return true;
    const own = join(ROOT, path, 'package.json');
    return existsSync(own) && readJson(own).version === version;
  });
}

/** Builds app, server and tools into a fresh folder and swaps it in, unless the sources are those of the last build. */
export function build() {
  return withLock(LOCK, async () => buildUnderLock(), say);
}

function buildUnderLock() {
  const stamp = stampSources();
  if (existsSync(join(BUILT, 'stamp')) && readFileSync(join(BUILT, 'stamp'), 'utf8') === stamp) return;
  say('building …');
  sweepLeftovers();
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

/** Folders of builds that were stopped halfway, of processes that no longer run. */
function sweepLeftovers() {
  const folder = join(ROOT, '.build');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(/^(?:next|old)-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
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
    env: { ...process.env, NO_COLOR: '1' },
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

/** Bad JSON, or a file that is being written, is told by its name. */
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
