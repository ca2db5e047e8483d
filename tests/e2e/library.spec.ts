import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';

const LIGHT_NAMES = ['White', 'Oblique', 'Transmitted', 'UV 365 nm', 'UV 254 nm', 'Infrared', 'Coaxial', 'Tilt'];

function lampKey(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Light', exact: true }).getByRole('button', { name, exact: true });
}

function pageKey(page: Page, face: string): Locator {
  return page.locator(`[data-face="${face}"]`);
}

/** Opens the Library and waits until the bench takes keys. */
async function openBench(page: Page, baseURL: string | undefined, hash = '#/library'): Promise<string[]> {
  const complaints = await openApp(page, baseURL, hash);
  await expect(page.locator('.status')).toBeVisible();
  return complaints;
}

test('opens the data page without a violation of the policy, an error or a foreign request', async ({
  page,
  baseURL,
}) => {
  const complaints = await openBench(page, baseURL);
  await expect(page.locator('.status[data-sharp="true"]')).toBeVisible({ timeout: 20_000 });
  await expect(pageKey(page, 'data.verso')).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle('Library · Loupe');
  await expect(page.locator('[data-face="cover.recto"] canvas[data-painted]')).toBeVisible({ timeout: 20_000 });
  expect(complaints).toEqual([]);
});

test('is worked by keys: lamps, pages, spread, list of keys', async ({ page, baseURL }) => {
  await openBench(page, baseURL);
  for (const [at, name] of LIGHT_NAMES.entries()) {
    await page.keyboard.press(String(at + 1));
    await expect(lampKey(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-description]')).toContainText(`light: ${name}.`);
  }
  await page.keyboard.press('1');
  await page.keyboard.press('PageDown');
  await expect(pageKey(page, 'observations.recto')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect(pageKey(page, 'data.recto')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Two facing pages' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toContainText('Side by side');
  await expect(list).toContainText('Next feature');
  await page.keyboard.press('4');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(lampKey(page, 'White')).toHaveAttribute('aria-pressed', 'true');
});

test('finds a feature by what examiners call it, flies there in its light, and outlines it', async ({
  page,
  baseURL,
}) => {
  await openBench(page, baseURL);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('UV print');
  await page.getByRole('button', { name: 'Whole document' }).click();
  const feature = page.locator('[data-feature]', { hasText: 'UV-fluorescent overprint' }).first();
  await feature.getByRole('button').first().click();
  await expect(lampKey(page, 'UV 365 nm')).toHaveAttribute('aria-pressed', 'true');
  await expect(feature).toContainText('Imitation');
  await expect(page).toHaveURL(/light=uv365.*feature=/);
  await expect(page.locator('.bench-host svg path').first()).toBeAttached();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('main').focus();
  await page.keyboard.press('n');
  await expect(feature.getByRole('button').first()).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-feature] [aria-expanded="true"]')).toHaveCount(1);
});

test('opens where a link says, and says where it stands', async ({ page, baseURL }) => {
  const place = '#/library/orvelia-2016/visa-1.recto?light=oblique&lamp=90,12&x=5&y=-8&z=20&turn=90&loupe=10,5,-8';
  await openBench(page, baseURL, place);
  for (const _ of ['opened', 'reloaded']) {
    await expect(pageKey(page, 'visa-1.recto')).toHaveAttribute('aria-current', 'page');
    await expect(lampKey(page, 'Oblique')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.status')).toContainText('5.3× life size, 20.0 px/mm');
    await expect(page.getByRole('button', { name: 'Lamp 90°, height 12°' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Loupe' })).toContainText('10×');
    await expect(page).toHaveURL(/visa-1\.recto\?light=oblique&lamp=90,12&x=5&y=-8&z=20&turn=90&loupe=10,5,-8$/);
    await page.reload();
  }
  await page.evaluate(() => {
    window.location.hash = '#/library/orvelia-2016/data.verso?light=ir&x=0&y=0&z=12';
  });
  await expect(lampKey(page, 'Infrared')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.status')).toContainText('12.0 px/mm');
});

test('leads back to where the reader was, from other pages and in another language', async ({ page, baseURL }) => {
  await openBench(page, baseURL, '#/library/orvelia-2016/visa-2.verso?light=transmitted&x=3&y=4&z=9');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/loupe=/);
  await prefer(page, { language: 'en-XA' });
  await expect(page.locator('.loupe-panel')).toBeVisible();
  await prefer(page, { language: 'en' });
  const ways = page.getByRole('navigation', { name: 'Pages of Loupe' });
  await ways.getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary of security features');
  await expect(page.getByRole('main')).toBeFocused();
  await page.waitForTimeout(600);
  await expect(page).toHaveURL(/#\/glossary$/);
  await ways.getByRole('link', { name: 'Library' }).click();
  await expect(pageKey(page, 'visa-2.verso')).toHaveAttribute('aria-current', 'page');
  await expect(lampKey(page, 'Transmitted')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.status')).toContainText('9.0 px/mm');
});

test('names what it does not understand of a link', async ({ page, baseURL }) => {
  await openBench(page, baseURL, '#/library/orvelia-2016/data.front?light=x-ray&z=huge');
  const notices = page.locator('.notices');
  await expect(notices).toContainText('names a page that this document does not have');
  await expect(notices).toContainText('names a light that the bench does not have');
  await notices.getByRole('button').click();
  await expect(notices).toHaveText('');
});

test('has every tool as a button too, and can be computed plainly', async ({ page, baseURL }) => {
  await openBench(page, baseURL);
  for (const name of [
    'Loupe',
    'Ruler',
    'Exact pixels',
    'Mirror',
    'Side by side',
    'Zones of the page (ICAO I to VII)',
  ]) {
    const tool = page.getByRole('button', { name, exact: true });
    await tool.click();
    await expect(tool, name).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.locator('.zone-name').first()).toHaveText('I Header');
  await page.keyboard.press('8');
  await page.getByRole('button', { name: 'Tilt 0°, 0°' }).click();
  await page.getByRole('slider', { name: 'Left, right' }).fill('20');
  await expect(page.getByRole('button', { name: 'Tilt 0°, 20°' })).toBeVisible();
  await page.getByRole('button', { name: 'Picture computed by' }).click();
  await page.getByRole('combobox', { name: 'Picture computed by' }).selectOption('plain');
  await expect(page.locator('.status')).toContainText('processor');
});

for (const theme of ['light', 'dark']) {
  test(`has no accessibility violation on any page in ${theme} surroundings`, async ({ page, baseURL }) => {
    await openBench(page, baseURL, '#/library?light=oblique&loupe=10,0,0');
    await prefer(page, { theme });
    await page.keyboard.press('n');
    for (const hash of ['', '#/glossary?find=watermark', '#/to-be-confirmed']) {
      if (hash !== '') await page.goto(`./${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      expect(tellViolations(violations), hash).toEqual([]);
    }
  });
}

test('fits every width in long and mirrored words without scrolling sideways', async ({ page, baseURL }) => {
  await openBench(page, baseURL);
  for (const language of ['en-XA', 'ar-XB', 'en']) {
    await prefer(page, { language });
    for (const width of [400, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      for (const hash of ['#/library', '#/glossary', '#/to-be-confirmed']) {
        await page.goto(`./${hash}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        expect(await sidewaysOverflow(page), `${hash} ${width} ${language}`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('explains every term, and leads from the glossary to the page that shows it', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/glossary');
  await expect(page.getByRole('status')).toHaveText('74 terms');
  await page.getByRole('searchbox').fill('in-fill');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['E11 Typography of the entries']);
  await page.getByRole('searchbox').fill('I1');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['I1 UV-fluorescent overprint']);
  await page
    .getByRole('link', { name: /^See it/ })
    .first()
    .click();
  await expect(lampKey(page, 'UV 365 nm')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-feature] [aria-expanded="true"]')).toHaveCount(1);
});

test('lists every statement to be confirmed, and counts them in the frame', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/to-be-confirmed');
  const count = Number(await page.getByRole('navigation', { name: 'Pages of Loupe' }).locator('.badge').textContent());
  expect(count).toBeGreaterThanOrEqual(74);
  await expect(page.locator('.statements > li')).toHaveCount(count);
});
