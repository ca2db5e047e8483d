import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';

const SET = 'First look: the conformity sample';
const LASTS = 100_000;

test.setTimeout(180_000);

async function startDrill(page: Page, baseURL: string | undefined): Promise<string[]> {
  const complaints = await openApp(page, baseURL, '#/drill');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: SET }) });
  await card.getByRole('button', { name: 'Start' }).click();
  await untilCase(page, 1);
  return complaints;
}

async function untilCase(page: Page, at: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: `Case ${at} of 6`, exact: true })).toBeVisible({
    timeout: 40_000,
  });
}

/** To the third case, whose zone says another year of birth than the page, with the digits of the old one. */
async function goToAltered(page: Page): Promise<void> {
  for (const at of [1, 2]) {
    await untilCase(page, at);
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /Next case/ }).click();
  }
  await untilCase(page, 3);
}

function overall(page: Page): Locator {
  return page.locator('.reader-overall');
}

/** Until the reader has come to an end, however it was. */
async function untilRead(page: Page): Promise<void> {
  await expect(overall(page)).toBeVisible({ timeout: LASTS });
}

function row(page: Page, id: string): Locator {
  return page.locator(`[data-check="${id}"]`);
}

test('reads the page that is laid on it, from its key, and shows it in three lights', async ({ page, baseURL }) => {
  const complaints = await startDrill(page, baseURL);
  await page.keyboard.press('Shift+M');
  await expect(page.getByRole('tab', { name: 'Reader' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('progressbar', { name: 'The reader is at work' })).toBeVisible();
  await untilRead(page);
  await expect(page.getByRole('button', { name: 'Zone, digits: passed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'IR: zone: passed' })).toBeVisible();
  const picture = page.getByRole('img', { name: /^The page as the reader takes it/ });
  await expect(picture).toHaveAttribute('data-painted', 'true');
  await page.getByRole('group', { name: 'Picture in' }).getByRole('button', { name: 'UV' }).click();
  await expect(picture).toHaveAccessibleName(/UV 365 nm/);
  await page.getByRole('button', { name: 'Show on the bench', exact: true }).click();
  await expect(page.locator('.status')).toContainText('UV 365 nm');
  await page.getByRole('button', { name: 'Zone, digits: passed' }).click();
  await expect(row(page, 'mrz-check:documentNumberCheck')).toContainText('printed 6, computed 6');
  expect(complaints).toEqual([]);
});

test('keeps what it has read while another list is open, another page lies there, or it is stopped', async ({
  page,
  baseURL,
}) => {
  await startDrill(page, baseURL);
  await page.getByRole('tab', { name: 'Reader' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(overall(page)).toContainText('stopped before the end');
  await page.getByRole('button', { name: 'Read again' }).click();
  await untilRead(page);
  await expect(row(page, 'model')).toBeAttached();
  await page.getByRole('tab', { name: 'Marks' }).click();
  await page.locator('[data-face="cover.recto"]').click();
  await page.getByRole('tab', { name: 'Reader' }).click();
  await expect(row(page, 'model')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Read Front cover' })).toBeVisible();
});

test('is worked by keyboard alone: a digit that differs and a contradiction are marked where they are read', async ({
  page,
  baseURL,
}) => {
  const complaints = await startDrill(page, baseURL);
  await goToAltered(page);
  await page.keyboard.press('Shift+M');
  await untilRead(page);
  await expect(overall(page)).toContainText('Not passed');
  const digit = row(page, 'mrz-check:birthDateCheck');
  await expect(digit).toContainText('printed 2, computed 7');
  await digit.getByRole('button', { name: 'Mark: Check digit of the birth date' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark-row.chosen')).toContainText('check digit of the birth date', { ignoreCase: true });
  await page.keyboard.press('Shift+M');
  await expect(digit.locator('.mark-number')).toHaveText('1');
  const pair = row(page, 'visual:birthDate');
  await expect(pair).toContainText('12 AUG 1974');
  await pair.getByRole('button', { name: 'Mark: Date of birth' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mark-row')).toHaveCount(2);
  await page.keyboard.press('Shift+M');
  await expect(pair.locator('.mark-number')).toHaveText('2');
  await pair.getByRole('button', { name: 'Show on the bench: Date of birth' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.status').textContent()).not.toContain('6.1 px/mm');
  expect(complaints).toEqual([]);
});

test('can be read after the answer, and nothing can be marked any more', async ({ page, baseURL }) => {
  await startDrill(page, baseURL);
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('What the reader says').click();
  await untilRead(page);
  await expect(page.getByRole('button', { name: 'Model: passed' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mark: / })).toHaveCount(0);
});

test('reads a specimen of the library as on a day of one’s choice', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL, '#/library');
  await page.getByRole('tab', { name: 'Reader' }).click();
  await untilRead(page);
  await expect(page.getByRole('button', { name: 'Expiry: passed' })).toBeVisible();
  await page.getByLabel('Checked as on').fill('2040-01-01');
  await expect(page.getByRole('button', { name: 'Expiry: not passed' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mark: / })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('says what is missing where the second reader cannot be had, and reads the rest', async ({ page, baseURL }) => {
  await page.route('**/ocr/**', route => route.abort());
  await openApp(page, baseURL, '#/library');
  await page.getByRole('tab', { name: 'Reader' }).click();
  await untilRead(page);
  await expect(page.getByRole('button', { name: 'Second reader: stopped' })).toBeVisible();
  await expect(page.locator('[data-group="second-opinion"]')).toContainText('could not be loaded');
  await expect(page.locator('[data-group="visual"]')).toContainText('could not be loaded');
  await expect(page.getByRole('button', { name: 'Zone, digits: passed' })).toBeVisible();
  await expect(overall(page)).toContainText('All that was checked passed');
});

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
] as const) {
  test(`fits and can be read aloud at ${width} by ${height}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, baseURL, '#/drill');
    await prefer(page, { language: 'en-XA' });
    await page.locator('button.drill-go').first().click();
    await expect(page.locator('.case-bar')).toBeVisible({ timeout: 40_000 });
    await page.keyboard.press('Shift+M');
    await expect(page.locator('.reader-overall')).toBeVisible({ timeout: LASTS });
    await page.locator('.reader-group').evaluateAll(groups => {
      for (const group of groups) (group as HTMLDetailsElement).open = true;
    });
    expect(await sidewaysOverflow(page)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(tellViolations(violations)).toEqual([]);
  });
}
