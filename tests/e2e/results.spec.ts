import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';
import { BEN, MANY, type MadeFile, makeResults } from './results/makeResults.ts';

const FILES = [makeResults({ id: 'p-anna', name: 'Anna' }), makeResults(BEN), makeResults(MANY)];
const CUT: MadeFile = { ...FILES[0]!, name: 'cut.json', buffer: FILES[0]!.buffer.subarray(0, 5000) };
const HOSTILE: MadeFile = {
  ...FILES[0]!,
  name: 'hostile.json',
  buffer: Buffer.from('{"kind":"loupe/results","version":1,"__proto__":{"polluted":true}}'),
};

async function bringIn(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
  await expect(
    page
      .getByRole('status')
      .getByRole('listitem')
      .nth(files.length - 1),
  ).toBeVisible();
}

async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sides of the results' }).getByRole('link', { name }).click();
}

test('says what to do where there is nothing yet', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL, '#/results');
  await expect(page.getByText('Nothing has been worked on this device yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start a drill' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose files …' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('takes a class of files, and the same again without doubling anything', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL, '#/results');
  await bringIn(page, FILES);
  const report = page.getByRole('status').getByRole('listitem');
  await expect(report.nth(0)).toContainText('6 new attempts');
  await bringIn(page, [FILES[0]!]);
  await expect(report.nth(0)).toContainText('0 new attempts · 6 already here');
  await openView(page, 'Attempts');
  await expect(page.getByRole('table', { name: 'Attempts' }).getByRole('row')).toHaveCount(51);
  await page.getByLabel('Person').selectOption('Ben');
  await expect(page.getByRole('table', { name: 'Attempts' }).getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('table', { name: 'Drills' }).getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Attempts' }).getByRole('row')).toHaveCount(51);
  expect(complaints).toEqual([]);
});

test('refuses hostile and damaged files with a reason, and takes the good one beside them', async ({
  page,
  baseURL,
}) => {
  await openApp(page, baseURL, '#/results');
  await bringIn(page, [CUT, HOSTILE, FILES[1]!]);
  const report = page.getByRole('status').getByRole('listitem');
  await expect(report.filter({ hasText: 'cut.json' })).toContainText('damaged or was cut off');
  await expect(report.filter({ hasText: 'hostile.json' })).toContainText('does not hold what a result file must hold');
  await report.filter({ hasText: 'cut.json' }).getByText('1 reason, exactly').click();
  await expect(report.filter({ hasText: 'exchange/json-syntax' }).first()).toBeVisible();
  await expect(report.filter({ hasText: 'Ben' })).toContainText('6 new attempts');
  await expect(page.getByRole('table', { name: 'People with results here' }).getByRole('row')).toHaveCount(2);
});

test('is silent under ten cases and gives figures with intervals from ten on', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/results');
  await bringIn(page, FILES);
  await openView(page, 'What is detected');
  await page.getByLabel('Person').selectOption('Ben');
  const row = page.getByRole('table', { name: 'In all' }).getByRole('row', { name: /d′, detection/ });
  await expect(row).toContainText('not enough cases');
  await page.getByLabel('Person').selectOption('Many');
  await expect(row).toContainText(/\d\.\d\d \(-?\d\.\d\d to \d\.\d\d\)/);
  await expect(page.getByRole('table', { name: 'By family' }).locator('caption')).toContainText('to be referred');
  await openView(page, 'By person');
  const people = page.getByRole('table', { name: /^By person/ });
  await expect(people.getByRole('rowheader')).toHaveText(['Anna', 'Ben', 'Many', 'Mean of the class']);
});

test('saves a file, deletes everything of the person, and takes the file back', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/results');
  await bringIn(page, FILES.slice(0, 2));
  const people = page.getByRole('table', { name: 'People with results here' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file of the results of Ben' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^loupe-results-ben-\d{4}-\d\d-\d\d\.json$/);
  const buffer = readFileSync(await saved.path());
  await page.getByRole('button', { name: 'Delete all data of Ben …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(people.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete all data of Ben …' }).click();
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(people.getByRole('row')).toHaveCount(2);
  await page.reload();
  await openView(page, 'Files and data');
  await expect(people.getByRole('row')).toHaveCount(2);
  await bringIn(page, [{ name: saved.suggestedFilename(), mimeType: 'application/json', buffer }]);
  await expect(page.getByRole('status').getByRole('listitem').first()).toContainText('6 new attempts');
  await expect(people.getByRole('row')).toHaveCount(3);
});

test('reopens the debrief of an attempt, and is kind about one that is not there', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/results');
  await bringIn(page, [FILES[1]!, FILES[2]!]);
  await openView(page, 'Attempts');
  await page.getByLabel('Person').selectOption('Ben');
  await page.getByRole('table', { name: 'Attempts' }).getByRole('link').first().click();
  await expect(page.locator('.debrief')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First look: the conformity sample');
  await expect(page.locator('.case-bar')).toContainText('Ben');
  await page.getByRole('link', { name: 'All results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
  await page.goto('./#/results/many-20');
  await expect(page.getByText('is not on this device in the version that was worked')).toBeVisible();
  await page.goto('./#/results/nobody');
  await expect(page.getByText('There is no attempt of this name on this device')).toBeVisible();
});

test('has what was just worked, saves it with its case, and takes it back on another device', async ({
  page,
  baseURL,
  browser,
}) => {
  test.setTimeout(90_000);
  await openApp(page, baseURL, '#/drill');
  const card = page.getByRole('listitem').filter({ hasText: 'First look: the conformity sample' });
  await card.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Case 1 of 6', exact: true })).toBeVisible({
    timeout: 40_000,
  });
  await page.getByRole('radio', { name: 'Certainly admit' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  await expect(page.locator('.debrief')).toBeVisible({ timeout: 20_000 });
  await page.goto('./#/results');
  const drills = page.getByRole('table', { name: 'Drills' });
  await expect(drills).toContainText('1 of 6');
  await expect(drills).toContainText('not finished: so far');
  await expect(page.getByRole('table', { name: 'Attempts' })).toContainText('Right');
  await openView(page, 'Files and data');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save a file of the results of/ }).click();
  const saved = await saving;
  const buffer = readFileSync(await saved.path());
  expect(JSON.parse(buffer.toString('utf8'))).toMatchObject({ attempts: [{}], exercises: [{ id: 'sound-passport' }] });
  const other = await browser.newPage();
  await openApp(other, baseURL, '#/results');
  await bringIn(other, [{ name: saved.suggestedFilename(), mimeType: 'application/json', buffer }]);
  await expect(other.getByRole('status').getByRole('listitem').first()).toContainText('1 new attempt');
  await other.close();
});

for (const theme of ['light', 'dark']) {
  test(`has no accessibility violation in ${theme} surroundings`, async ({ page, baseURL }) => {
    await openApp(page, baseURL, '#/results');
    await prefer(page, { theme });
    await bringIn(page, [...FILES, CUT]);
    for (const view of ['Attempts', 'What is detected', 'By person', 'Files and data']) {
      await openView(page, view);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(tellViolations(violations), view).toEqual([]);
    }
  });
}

for (const width of [1280, 1920, 400]) {
  for (const language of ['en', 'en-XA', 'ar-XB']) {
    test(`fits ${width} pixels in ${language} without scrolling sideways`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await openApp(page, baseURL, '#/results');
      await prefer(page, { language });
      await bringIn(page, FILES);
      for (const view of ['', '?view=figures', '?view=people', '?view=files']) {
        await page.goto(`./#/results${view}`);
        await expect(page.locator('.results h2').first()).toBeVisible();
        expect(await sidewaysOverflow(page), view).toBeLessThanOrEqual(0);
      }
    });
  }
}
