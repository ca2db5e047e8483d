import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, else one on the machine, else one from the system's package
 * manager (Debian, as root), else Playwright's own download. Null means Playwright finds its own.
 */
export async function findChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  }
  const present = lookAround();
  if (present) return present;
  if (await hasPlaywrightChromium()) return null;
  return installFromSystem(say) ?? downloadByPlaywright(say);
}

function lookAround() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [...NAMES.flatMap(name => folders.map(folder => join(folder, name))), ...PLACES];
  return paths.find(isRunnable) ?? null;
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function hasPlaywrightChromium() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}

function installFromSystem(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  say('no Chromium on this machine: installing the system package …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: environment,
  });
  return lookAround();
}

async function downloadByPlaywright(say) {
  say('no Chromium on this machine: downloading the one of Playwright …');
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8' });
  if (run.status === 0 && (await hasPlaywrightChromium())) return null;
  throw new Error(
    'no Chromium for the end-to-end tests: set CHROMIUM_PATH, install the package chromium, or let Playwright download one ' +
      `(npx playwright install chromium failed: ${(run.stderr || run.stdout).trim().split('\n').at(-1)})`,
  );
}
