import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { POLICY_HEADER } from '../../src/server/contentSecurityPolicy.ts';
import { makePrint } from '../core/reader/prints/conditions.ts';
import { openScript } from './bundleScript.ts';
import { writePng, writeTurnedJpeg } from './reading/pictureFile.ts';
import type { Outcome, ReadingScript } from './reading/readInBrowser.ts';

test.setTimeout(120_000);

/** Of lines read by the other recogniser, how many characters may differ from what is printed. */
const OTHER_ERRORS = 6;

type Watch = { readonly complaints: string[]; readonly workers: () => number };

/** An empty page under the app's own policy, watched for violations, foreign requests and workers left over. */
async function openReading(page: Page, baseURL: string | undefined): Promise<Watch> {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? 'no address')) complaints.push(`foreign request: ${request.url()}`);
  });
  await openScript(page, 'reading/readInBrowser.ts', 'readInBrowser', { 'Content-Security-Policy': POLICY_HEADER });
  return { complaints, workers: () => page.workers().length };
}

function read(page: Page, file: string, cancelAt?: string): Promise<Outcome> {
  return page.evaluate(
    ([bytes, step]) => (globalThis as unknown as ReadingScript).readInBrowser(bytes!, step),
    [file, cancelAt],
  );
}

function countErrors(read: readonly string[] | string, printed: readonly string[]): number {
  const other = [...read].join('');
  return [...printed.join('')].filter((character, i) => character !== other[i]).length;
}

test('reads a picture of a zone with both readers, under the policy, from its own address, and leaves no worker', async ({
  page,
  baseURL,
}) => {
  const { complaints, workers } = await openReading(page, baseURL);
  const { picture, truth } = await makePrint('guilloche-300', 7, 'TD3');
  const outcome = await read(page, writePng(picture));
  expect(outcome).toMatchObject({ outcome: 'done', captures: 'done', zone: truth!.lines });
  expect(outcome.size).toEqual([picture.width, picture.height]);
  expect(countErrors(outcome.secondOpinion, truth!.lines)).toBeLessThanOrEqual(OTHER_ERRORS);
  expect(outcome.steps).toEqual(['picture', 'zone', 'second-opinion']);
  await expect.poll(workers).toBe(0);
  expect(complaints).toEqual([]);
});

test('reads a photograph the way up its notes say', async ({ page, baseURL }) => {
  await openReading(page, baseURL);
  const { picture, truth } = await makePrint('clean-300', 3, 'TD2');
  const outcome = await read(page, writeTurnedJpeg(picture));
  expect(outcome).toMatchObject({ zone: truth!.lines, size: [picture.width, picture.height] });
});

test('reads the zone where the other reader cannot be loaded, and says so', async ({ page, baseURL }) => {
  const { workers } = await openReading(page, baseURL);
  const { picture, truth } = await makePrint('clean-300', 4, 'TD1');
  for (const gone of ['worker.min.js', '*.wasm.js', '*.traineddata.gz']) {
    await page.route(`**/ocr/**/${gone}`, route => route.fulfill({ status: 404, body: 'Not found' }));
    const outcome = await read(page, writePng(picture));
    expect(outcome, gone).toMatchObject({
      outcome: 'done',
      zone: truth!.lines,
      secondOpinion: 'reading/recogniser-not-loaded',
    });
    await page.unroute(`**/ocr/**/${gone}`);
  }
  await expect.poll(workers).toBe(0);
});

test('takes the language data as servers hand it on that unpack it', async ({ page, baseURL }) => {
  await openReading(page, baseURL);
  const { picture, truth } = await makePrint('clean-300', 5, 'TD3');
  await page.route('**/ocr/**/*.traineddata.gz', async route => {
    const answer = await route.fetch();
    await route.fulfill({ body: gunzipSync(await answer.body()) });
  });
  const outcome = await read(page, writePng(picture));
  expect(countErrors(outcome.secondOpinion, truth!.lines)).toBeLessThanOrEqual(OTHER_ERRORS);
});

test('stops at every step, at once, and leaves no worker', async ({ page, baseURL }) => {
  const { workers } = await openReading(page, baseURL);
  const { picture } = await makePrint('clean-300', 6, 'TD3');
  for (const step of ['picture', 'zone', 'second-opinion']) {
    const outcome = await read(page, writePng(picture), step);
    expect(outcome, step).toMatchObject({ outcome: 'cancelled', secondOpinion: 'cancelled' });
    await expect.poll(workers, step).toBe(0);
  }
});

test('reads in the window where there are no workers', async ({ page, baseURL }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await openReading(page, baseURL);
  const { picture, truth } = await makePrint('clean-300', 8, 'TD3');
  const outcome = await read(page, writePng(picture));
  expect(outcome).toMatchObject({ zone: truth!.lines, secondOpinion: 'reading/recogniser-not-loaded' });
});

test('finds nothing in what is no picture', async ({ page, baseURL }) => {
  const { complaints } = await openReading(page, baseURL);
  const outcome = await read(page, Buffer.from('%PDF-1.7').toString('base64'));
  expect(outcome).toMatchObject({ outcome: 'done', captures: 'reading/no-picture', zone: 'off' });
  expect(complaints).toEqual([]);
});

test('holds nothing back from one reading to the next', async ({ page, baseURL }) => {
  const { workers } = await openReading(page, baseURL);
  await page.route('**/ocr/**', route => route.abort());
  const file = writePng((await makePrint('clean-300', 9, 'TD1')).picture);
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await read(page, file);
  const before = await heap();
  for (let i = 0; i < 8; i++) await read(page, file);
  expect((await heap()) - before).toBeLessThan(1_000_000);
  await expect.poll(workers).toBe(0);
});
