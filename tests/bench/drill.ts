import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { openScript } from '../e2e/bundleScript.ts';
import type { Panning } from './marks/comparePanning.ts';

const CASES = 6;
const COUNTS = [0, 50, 500, 2000];
const STROKES = 12;
/** Named from the root, where the command runs: built, this file lies elsewhere. */
const PANNING = pathToFileURL(join(process.cwd(), 'tests', 'bench', 'marks', 'comparePanning.ts')).href;

/** Figures of the drill, by name; units stand in the names. */
export type DrillFigures = Readonly<Record<string, number>>;

/** Works a drill as an officer does and takes the times that matter to one who is in a hurry. */
export async function measureDrill(browser: Browser, address: string): Promise<DrillFigures> {
  return {
    ...(await measureScripts(browser, address)),
    ...(await workCases(browser, address)),
    ...(await comparePanning(browser, address)),
  };
}

/** KiB after gzip of all scripts the window fetches for its first screen, workers left out. */
async function measureScripts(browser: Browser, address: string): Promise<DrillFigures> {
  const figures: Record<string, number> = {};
  for (const [name, hash] of [
    ['start page', '#/'],
    ['drill page', '#/drill'],
  ] as const) {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', response => {
      if (response.url().endsWith('.js')) sizes.push(response.body().then(body => gzipSync(body).length / 1024));
    });
    await page.goto(`${address}${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    figures[`JavaScript of the ${name}, gzip, KiB`] = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.close();
  }
  return figures;
}

async function workCases(browser: Browser, address: string): Promise<DrillFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}#/drill`);
  const from = Date.now();
  await page.locator('.drill-card').nth(1).getByRole('button').first().click();
  await caseOpen(page);
  const first = Date.now() - from;
  const latencies = await drawMarks(page);
  const turns: number[] = [];
  for (let i = 0; i < CASES; i++) {
    await page.waitForTimeout(4000);
    await page.locator('#verdict-1').check({ force: true });
    await page.keyboard.press('Control+Enter');
    await lockAnyway(page);
    await page.waitForTimeout(4000);
    const turned = Date.now();
    await page.keyboard.press('Control+Enter');
    await caseOpen(page);
    turns.push(Date.now() - turned);
  }
  await page.close();
  return {
    'from Start to the first case, ms': first,
    'from Next to the next case, median, ms': median(turns),
    'from Next to the next case, worst, ms': Math.max(...turns),
    'from lifting the pen to the mark in the list, median, ms': median(latencies),
  };
}

/** What does not go together in such an answer is told once before it is locked. */
async function lockAnyway(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await page.locator('.drill-debrief').or(dialog).first().waitFor();
  if ((await dialog.count()) > 0) await dialog.locator('.drill-go').click();
  await page.locator('.drill-debrief').waitFor();
}

async function caseOpen(page: Page): Promise<void> {
  await page.locator('.case:not(.coming) .case-bar').waitFor({ timeout: 60_000 });
}

/** Runs in the page: ms from the pen's lifting to the frame that shows one mark more than before. */
function untilListed(before: number): Promise<number> {
  const { lifted } = globalThis as unknown as { lifted: number };
  const born = new Promise<number>(resolve => {
    const look = (): void => {
      if (document.querySelectorAll('.mark-list > li').length > before) resolve(performance.now() - lifted);
      else requestAnimationFrame(look);
    };
    look();
  });
  return born;
}

/** Draws rectangles and waits for each in the list. */
async function drawMarks(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: 'Rectangle' }).click();
  const box = await page.locator('.bench-host').boundingBox();
  const times: number[] = [];
  for (let i = 0; i < STROKES && box !== null; i++) {
    const [x, y] = [box.x + 240 + 30 * i, box.y + 200 + 10 * i];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.evaluate(() => {
      addEventListener('pointerup', event => Object.assign(globalThis, { lifted: event.timeStamp }), {
        once: true,
        capture: true,
      });
    });
    await page.mouse.up();
    times.push(await page.evaluate(untilListed, i));
  }
  return times;
}

async function comparePanning(browser: Browser, address: string): Promise<DrillFigures> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openScript(page as never, PANNING, 'comparePanning');
  const figures: Record<string, number> = {};
  for (const count of COUNTS) {
    const { ours, bare } = await page.evaluate(
      marks => (globalThis as unknown as { comparePanning: (marks: number) => Panning }).comparePanning(marks),
      count,
    );
    figures[`pan frame with ${count} marks, ms`] = ours;
    figures[`the same on a bare Konva stage, ${count} marks, ms`] = bare;
  }
  await context.close();
  return figures;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
