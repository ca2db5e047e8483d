import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, install, ROOT } from '../src/tools/prepare.js';

const RESULTS = join(ROOT, '.build', 'test');
const CORE_HINT =
  'core touches nothing (no screen, disk, network, clock or dice): pass what it needs in as an argument.';

/** Runs every check in turn and prints the closing count; true when nothing failed. */
export async function runAll() {
  const started = Date.now();
  await install();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  if (!process.env.LOUPE_VECTORS) {
    say('LOUPE_VECTORS is not set: published vectors are not at hand, only the quoted samples are checked');
  }
  const totals = { passed: 0, failed: 0 };
  for (const [name, check] of listChecks()) {
    const from = Date.now();
    const { passed, failed } = await check();
    totals.passed += passed;
    totals.failed += failed;
    say(`${name}: ${passed} passed, ${failed} failed (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  }
  const seconds = (Date.now() - started) / 1000;
  writeFileSync(join(RESULTS, 'total.json'), JSON.stringify({ ...totals, seconds }));
  say(`everything took ${seconds.toFixed(1)} s`);
  process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`);
  return totals.failed === 0 && totals.passed > 0;
}

function listChecks() {
  const zones = readdirSync(join(ROOT, 'src')).filter(zone => existsSync(join(ROOT, 'src', zone, 'tsconfig.json')));
  return [
    ...zones.map(zone => [
      `types of src/${zone}`,
      () => runTool('typescript/bin/tsc', ['-p', `src/${zone}`], hintFor(zone)),
    ]),
    ['types of tests', () => runTool('typescript/bin/tsc', ['-p', 'tests'], '')],
    ['lint and format', () => runTool('@biomejs/biome/bin/biome', LINT, 'npm run format mends most of it.')],
    [
      'dead code',
      () =>
        runTool(
          'knip/bin/knip.js',
          ['--config', 'tests/knip.json'],
          'Take out what nothing uses, or name what is missing in package.json.',
        ),
    ],
    ['unit and data tests', runUnitTests],
    ['build', runBuild],
    ['end-to-end tests', runEndToEnd],
  ];
}

const LINT = ['check', '--config-path=tests/lint.json', '--error-on-warnings', '.'];

function hintFor(zone) {
  return zone === 'core' ? CORE_HINT : '';
}

async function runTool(path, parameters, hint) {
  const code = await runNode(join(ROOT, 'node_modules', path), parameters);
  if (code !== 0 && hint !== '') say(hint);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runUnitTests() {
  const report = join(RESULTS, 'unit.json');
  const code = await runNode(join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  return countRun(code, numPassedTests, numFailedTests || numFailedTestSuites);
}

async function runBuild() {
  try {
    await build();
    return { passed: 1, failed: 0 };
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function runEndToEnd() {
  const { findChromium } = await import('./findChromium.js');
  let chromium;
  try {
    chromium = await findChromium(say);
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
  const environment = {
    LOUPE_E2E_PORT: String(await findFreePort()),
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  };
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await runNode(cli, ['test', '--config', 'tests/e2e/playwright.config.ts'], environment);
  const report = join(RESULTS, 'e2e.json');
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return countRun(code, stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length);
}

/** A run that failed without a failing test (a crash, an unhandled error) still counts as one failure. */
function countRun(code, passed, failed) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function runNode(script, parameters, environment = {}) {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR, ...inherited } = process.env;
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...inherited, ...environment },
    });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

function say(message) {
  process.stdout.write(`-- ${message}\n`);
}
