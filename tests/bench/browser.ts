import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { LIGHTS } from '../../src/core/document/lights.ts';
import { type DrillFigures, measureDrill } from './drill.ts';
import { measureReadings, type ReadingFigures } from './readings.ts';

const PORT = 7397;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const PAGE = `${ADDRESS}#/library/orvelia-2016/data.verso`;
const FRAMES = 25;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

type Painted = { readonly ms: number; readonly coarse: boolean; readonly sharp: boolean };
/** Figures of one backend at one size; milliseconds, medians unless the name says otherwise. */
export type BrowserFigures = {
  readonly backend: string;
  readonly size: string;
  readonly figures: Readonly<Record<string, number>>;
};

/** The bench in both backends and sizes, the drill on it, and many readings. */
export type BrowserReport = {
  readonly bench: readonly BrowserFigures[];
  readonly drill: DrillFigures;
  readonly readings: ReadingFigures;
};

/** Uses the bench as an officer does, in the browser of this machine, and takes the time from key or pointer to painted frame. */
export async function measureBrowser(root: string): Promise<BrowserReport | null> {
  const executablePath = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ].find(path => path !== undefined && existsSync(path));
  if (executablePath === undefined) return null;
  const server = await startServer(root);
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  try {
    const measured: BrowserFigures[] = [];
    for (const size of SIZES)
      for (const backend of ['plain', 'webgl2'] as const) measured.push(await measureBackend(browser, backend, size));
    return {
      bench: measured,
      drill: await measureDrill(browser, ADDRESS),
      readings: await measureReadings(browser, ADDRESS),
    };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function startServer(root: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(root, 'src', 'tools', 'start.js')], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>(resolve => server.stdout?.once('data', () => resolve()));
  return server;
}

async function measureBackend(
  browser: Browser,
  backend: 'plain' | 'webgl2',
  size: (typeof SIZES)[number],
): Promise<BrowserFigures> {
  const page = await browser.newPage({ viewport: size });
  await page.addInitScript(watch);
  const from = Date.now();
  await page.goto(PAGE);
  await sharp(page);
  const figures: Record<string, number> = { 'first sight after navigation': Date.now() - from };
  await page
    .locator('.bench-host')
    .first()
    .focus()
    .catch(() => undefined);
  await chooseBackend(page, backend);
  await sharp(page);
  await measureLights(page, figures);
  figures['pan frame'] = median(await frames(page, () => page.keyboard.press('ArrowLeft')));
  figures['zoom frame'] = median(await frames(page, () => page.keyboard.press('+')));
  await page.keyboard.press('0');
  await page.keyboard.press('2');
  await sharp(page);
  figures['lamp frame'] = median(await frames(page, () => page.keyboard.press('ArrowUp')));
  await page.keyboard.press('1');
  await sharp(page);
  figures['longest task on the main thread while these ran'] = await page.evaluate(
    () => (globalThis as unknown as Watch).longest,
  );
  if (backend === 'plain') Object.assign(figures, await leafThrough(page));
  await page.close();
  return { backend, size: `${size.width}x${size.height}`, figures };
}

type Watch = { painted: Painted[]; longest: number };

/** Runs in the page: collects painted frames and the longest task. */
function watch(): void {
  const kept: Watch = { painted: [], longest: 0 };
  Object.assign(globalThis, kept);
  const world = globalThis as unknown as Watch & typeof globalThis;
  addEventListener('bench-painted', event => world.painted.push((event as CustomEvent<Painted>).detail));
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function sharp(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.status')?.dataset.sharp === 'true', null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(250);
}

async function chooseBackend(page: Page, backend: string): Promise<void> {
  const menu = page.locator('.tool-menu').last();
  await menu.getByRole('button').first().click();
  await menu.getByRole('combobox').selectOption(backend);
  await page.keyboard.press('Escape');
  await page
    .locator('.bench-host')
    .first()
    .click({ position: { x: 30, y: 120 } });
}

async function takePainted(page: Page): Promise<readonly Painted[]> {
  return page.evaluate(() => (globalThis as unknown as Watch).painted.splice(0));
}

/** From the key to the first frame in the new light, and to the sharp one; each light is pressed for the first time once. */
async function measureLights(page: Page, figures: Record<string, number>): Promise<void> {
  for (const round of ['first time', 'again']) {
    const first: number[] = [];
    const clear: number[] = [];
    for (const index of [1, 2, 3, 4, 5, 6, 7, 0]) {
      await takePainted(page);
      await page.keyboard.press(String(index + 1));
      await page.waitForTimeout(60);
      await sharp(page);
      const painted = await takePainted(page);
      if (painted[0] !== undefined) first.push(painted[0].ms);
      const last = painted.find(frame => frame.sharp && !frame.coarse);
      if (last !== undefined) clear.push(last.ms);
    }
    figures[`light switch, key to frame, ${round} (${LIGHTS.length} lights)`] = median(first);
    figures[`light switch, key to sharp frame, ${round}`] = median(clear);
  }
}

async function frames(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await takePainted(page);
  for (let i = 0; i < FRAMES; i++) await act();
  await sharp(page);
  return (await takePainted(page)).map(frame => frame.ms);
}

/** Every page twice, forth and back; then what the page's heap holds (bytes of pictures lie outside it). */
async function leafThrough(page: Page): Promise<Readonly<Record<string, number>>> {
  const turns: number[][] = [[], []];
  for (const round of turns) {
    for (const key of ['PageDown', 'PageUp']) {
      for (let i = 0; i < 15; i++) {
        await takePainted(page);
        await page.keyboard.press(key);
        round.push(await nextSharp(page));
      }
    }
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    'page turned, key to sharp frame, first round': median(turns[0]!),
    'page turned, key to sharp frame, second round': median(turns[1]!),
    'heap of the page after leafing through twice and back, MB': usedSize / 1e6,
  };
}

/** ms of the first sharp frame painted since the painted ones were last taken. */
async function nextSharp(page: Page): Promise<number> {
  const isDone = (): boolean => (globalThis as unknown as Watch).painted.some(({ sharp, coarse }) => sharp && !coarse);
  await page.waitForFunction(isDone, null, { timeout: 20_000 }).catch(() => undefined);
  return (await takePainted(page)).find(frame => frame.sharp && !frame.coarse)?.ms ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
