import AxeBuilder from '@axe-core/playwright';
import { createCanvas } from '@napi-rs/canvas';
import { expect, type Page, test } from '@playwright/test';
import { makePrint } from '../core/reader/prints/conditions.ts';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';

// Two readers in one picture, where other tests take turns on the same processors.
test.setTimeout(120_000);

type Sample = { readonly png: Buffer; readonly lines: readonly string[] };

async function makeSample(): Promise<Sample> {
  const { picture, truth } = await makePrint('clean-300', 7, 'TD3');
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(picture.width, picture.height);
  image.data.set(picture.data);
  context.putImageData(image, 0, 0);
  return { png: canvas.toBuffer('image/png'), lines: truth!.lines };
}

function blankPage(): Buffer {
  const canvas = createCanvas(900, 600);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ddd';
  context.fillRect(0, 0, 900, 600);
  return canvas.toBuffer('image/png');
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = 'image/png'): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Hands a picture to the page the way a browser does when one is pasted or dropped. */
async function hand(page: Page, how: 'paste' | 'drop', png: Buffer): Promise<void> {
  await page.evaluate(
    ([event, base64]) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'handed.png', { type: 'image/png' }));
      window.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, cancelable: true }),
      );
    },
    [how, png.toString('base64')] as const,
  );
}

/** Lines are there before the second reader has spoken. */
async function seeLines(page: Page): Promise<void> {
  await expect(page.locator('.zone-view-line')).toHaveCount(2, { timeout: 60_000 });
}

async function linesOn(page: Page): Promise<readonly string[]> {
  const lines = page.locator('.zone-view-line');
  const texts = await lines.evaluateAll(all =>
    all.map(line =>
      [...line.querySelectorAll('.zone-view-character > span:last-child')]
        .map(({ textContent }) => textContent)
        .join(''),
    ),
  );
  return texts;
}

test('reads a picture that is chosen, pasted or dropped, and asks nobody outside', async ({ page, baseURL }) => {
  const { png, lines } = await makeSample();
  const complaints = await openApp(page, baseURL, '#/reader');
  await expect(page).toHaveTitle('Reader · Loupe');
  await expect(page.getByText('Nothing of it is sent, and nothing is kept.')).toBeVisible();
  await choose(page, 'zone.png', png);
  await seeLines(page);
  expect(await linesOn(page)).toEqual(lines);
  await hand(page, 'paste', blankPage());
  await expect(page.getByText('There is no machine-readable zone in this picture')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.zone-view')).toHaveCount(0);
  await hand(page, 'drop', png);
  await seeLines(page);
  expect(await linesOn(page)).toEqual(lines);
  expect(complaints).toEqual([]);
});

test('shows the characters by keys, what the lines say, and where they stand in the picture', async ({
  page,
  baseURL,
}) => {
  const { png, lines } = await makeSample();
  await openApp(page, baseURL, '#/reader');
  await choose(page, 'zone.png', png);
  await seeLines(page);
  await expect(page.locator('.picture-zone-outline')).toHaveCount(1);
  const first = page.locator('[data-place="1.1"]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const second = page.locator('[data-place="2.2"]');
  await expect(second).toBeFocused();
  await expect(second).toHaveAccessibleName(
    new RegExp(`^Line 2, column 2, Document number\\. Read: ${lines[1]![1]}, .* sure\\. Next likeliest: `),
  );
  await expect(page.locator('.picture-pointed')).toHaveCount(1);
  await expect(page.getByRole('row', { name: /Composite check digit/ })).toContainText('agrees');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.join('\n'));
});

test('says in words what it cannot read, and reads on', async ({ page, baseURL }) => {
  const { png } = await makeSample();
  await openApp(page, baseURL, '#/reader');
  await choose(page, 'broken.png', png.subarray(0, 300));
  await expect(page.getByText('This file is no picture the reader can open')).toBeVisible({ timeout: 60_000 });
  await choose(page, 'notes.txt', Buffer.from('no picture at all'), 'text/plain');
  await expect(page.getByText('notes.txt')).toBeVisible();
  await expect(page.getByText('This file is no picture the reader can open')).toBeVisible({ timeout: 60_000 });
  await choose(page, 'zone.png', png);
  await expect(page.getByText('2 lines read.')).toBeVisible({ timeout: 60_000 });
});

test('stops when told to', async ({ page, baseURL }) => {
  const { png } = await makeSample();
  await openApp(page, baseURL, '#/reader');
  await choose(page, 'zone.png', png);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Stopped before the end; what was read so far is shown.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('has no accessibility violation and no sideways scroll, dark, from right to left, and narrow', async ({
  page,
  baseURL,
}) => {
  const { png } = await makeSample();
  await openApp(page, baseURL, '#/reader');
  await choose(page, 'zone.png', png);
  await seeLines(page);
  await prefer(page, { theme: 'dark', direction: 'rtl' });
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(tellViolations(violations)).toEqual([]);
  }
});
