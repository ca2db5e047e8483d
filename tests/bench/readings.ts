import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Browser, CDPSession, Page } from 'playwright';
import { makePrint } from '../core/reader/prints/conditions.ts';

const OWN = 100;
const BOTH = 10;
const LASTS = 60_000;

/** Figures of many readings on one page, by name; units stand in the names. */
export type ReadingFigures = Readonly<Record<string, number>>;

/**
 * Reads one picture of a zone over and over on the app's own page for it: our own reader alone a hundred times (the
 * files of the other are refused), then both; what the page's heap holds before and after, and workers left over.
 */
export async function measureReadings(browser: Browser, address: string): Promise<ReadingFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}#/reader`);
  const picture = await drawPicture();
  const session = await page.context().newCDPSession(page);
  await page.route('**/ocr/**', route => route.abort());
  await read(page, picture);
  const before = await heapOf(session);
  const own = await readOften(page, picture, OWN);
  const middle = await heapOf(session);
  await page.unroute('**/ocr/**');
  const both = await readOften(page, picture, BOTH);
  const after = await heapOf(session);
  await page.waitForTimeout(500);
  const workers = page.workers().length;
  await page.close();
  return {
    'own reader alone, ms a picture': own,
    'both readers, ms a picture, the other one loaded anew each time': both,
    'heap of the page before, MB': before,
    [`heap after ${OWN} readings, MB`]: middle,
    [`heap after ${BOTH} more with both readers, MB`]: after,
    'workers left over': workers,
  };
}

async function drawPicture(): Promise<Buffer> {
  const { picture } = await makePrint('guilloche-300', 1, 'TD3');
  const { width, height, data } = picture;
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.toBuffer('image/png');
}

async function readOften(page: Page, picture: Buffer, times: number): Promise<number> {
  const from = Date.now();
  for (let i = 0; i < times; i++) await read(page, picture);
  return (Date.now() - from) / times;
}

let count = 0;

/** Until the reader has come to an end; each picture has a name of its own, so that it is this one's end. */
async function read(page: Page, buffer: Buffer): Promise<void> {
  const name = `zone-${++count}.png`;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.locator('.picture-run', { hasText: name, hasNot: page.locator('progress') }).waitFor({ timeout: LASTS });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
