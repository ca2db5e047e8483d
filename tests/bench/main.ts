import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type BrowserReport, measureBrowser } from './browser.ts';
import { makeExerciseBenchmarks } from './exercises.ts';
import { makeFilesBenchmark } from './files.ts';
import { makeFrocBenchmark } from './froc.ts';
import { type KeptCases, makeGenerationBenchmarks, measureKeptCases } from './generation.ts';
import { measure, type Timing } from './measure.ts';
import { makeMrzBenchmark } from './mrz.ts';
import { makePressBenchmarks } from './press.ts';
import { compareReaders, type ReaderRow } from './reader/compareReaders.ts';
import { parseReaderOptions } from './reader/readerOptions.ts';
import { writeReaders } from './reader/writeReaders.ts';
import { makeScoringBenchmark } from './scoring.ts';

const ROUNDS = 15;
/** Pressing takes about a second a round. */
const PRESS_ROUNDS = 5;

/**
 * Times every benchmark against its baseline, and counts what the readers of machine-readable zones read wrong;
 * `--reader` only the latter, `--cases` only the making of cases, `--json` prints one object instead of words.
 */
export async function run(parameters: readonly string[]): Promise<void> {
  const root = process.cwd();
  if (parameters.includes('--reader')) return printReaders(root, parameters);
  if (parameters.includes('--cases')) return printCases(root);
  const before = loadavg()[0] ?? 0;
  const benchmarks = [makeScoringBenchmark(), makeFrocBenchmark(), makeMrzBenchmark(), makeFilesBenchmark(root)];
  const timings = [
    ...benchmarks.map(benchmark => measure(benchmark, ROUNDS)),
    ...(await makePressBenchmarks(root)).map(benchmark => measure(benchmark, PRESS_ROUNDS)),
    ...(await makeExerciseBenchmarks(root)).map(benchmark => measure(benchmark, PRESS_ROUNDS)),
    ...(await makeGenerationBenchmarks(root)).map(benchmark => measure(benchmark, PRESS_ROUNDS)),
  ];
  const kept = await measureKeptCases(root);
  const browser = await measureBrowser(root);
  const readers = await compareReaders(root, parseReaderOptions(parameters));
  const machine = { node: process.version, cores: cpus().length, loadBefore: before, loadAfter: loadavg()[0] ?? 0 };
  const testSeconds = readTestSeconds(root);
  const text = parameters.includes('--json')
    ? JSON.stringify({ machine, rounds: ROUNDS, timings, kept, browser, readers, testSeconds }, null, 2)
    : `${writeReport(machine, timings, testSeconds)}\n${writeKept(kept)}\n${writeBrowser(browser)}\n${writeReaders(readers)}`;
  process.stdout.write(`${text}\n`);
}

async function printCases(root: string): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const timings = (await makeGenerationBenchmarks(root)).map(benchmark => measure(benchmark, PRESS_ROUNDS));
  const kept = await measureKeptCases(root);
  const machine = { node: process.version, cores: cpus().length, loadBefore: before, loadAfter: loadavg()[0] ?? 0 };
  process.stdout.write(`${writeReport(machine, timings, readTestSeconds(root))}\n${writeKept(kept)}\n`);
}

async function printReaders(root: string, parameters: readonly string[]): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const rows: readonly ReaderRow[] = await compareReaders(root, parseReaderOptions(parameters));
  const load = `load ${before.toFixed(2)} before, ${(loadavg()[0] ?? 0).toFixed(2)} after`;
  const text = parameters.includes('--json')
    ? JSON.stringify(rows, null, 2)
    : `Node ${process.version}, ${cpus().length} cores, ${load}\n${writeReaders(rows)}`;
  process.stdout.write(`${text}\n`);
}

function writeReport(
  { node, cores, loadBefore, loadAfter }: { node: string; cores: number; loadBefore: number; loadAfter: number },
  timings: readonly Timing[],
  testSeconds: number | null,
): string {
  const lines = timings.map(
    ({ name, median, least, baselineName, baselineMedian, ratio }) =>
      `${name}\n    ${median.toFixed(2)} ms median, ${least.toFixed(2)} ms least; ` +
      `${ratio.toFixed(2)} x "${baselineName}" (${baselineMedian.toFixed(2)} ms)`,
  );
  const load = `load ${loadBefore.toFixed(2)} before, ${loadAfter.toFixed(2)} after`;
  const total = testSeconds === null ? 'not run yet in this folder' : `${testSeconds.toFixed(0)} s, last run`;
  return [`Node ${node}, ${cores} cores, ${load}, ${ROUNDS} rounds`, ...lines, `npm test in all: ${total}`].join('\n');
}

function writeKept({ megabytes, textMegabytes, seconds }: KeptCases): string {
  const rate = (1000 / seconds).toFixed(0);
  return `1,000 generated cases in memory: ${megabytes.toFixed(1)} MB, their text ${textMegabytes.toFixed(1)} MB; ${rate} a second`;
}

function readTestSeconds(root: string): number | null {
  const path = join(root, '.build', 'test', 'total.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).seconds : null;
}

function writeBrowser(measured: BrowserReport | null): string {
  if (measured === null) return 'bench in the browser: no Chromium at hand (CHROMIUM_PATH names one)';
  const bench = measured.bench.flatMap(({ backend, size, figures }) => [
    `bench in Chromium, ${backend}, ${size}${backend === 'webgl2' ? ' (until the frame is handed to the driver)' : ''}`,
    ...Object.entries(figures).map(
      ([name, value]) => `    ${name}: ${value.toFixed(0)}${name.includes('MB') ? '' : ' ms'}`,
    ),
  ]);
  const drill = Object.entries(measured.drill).map(([name, value]) => `    ${name}: ${value.toFixed(1)}`);
  const readings = Object.entries(measured.readings).map(([name, value]) => `    ${name}: ${value.toFixed(1)}`);
  return [...bench, 'drill in Chromium, 1280x800', ...drill, 'readings of pictures in Chromium', ...readings].join(
    '\n',
  );
}
