import { expect, type Page, test } from '@playwright/test';
import { openApp } from './openApp.ts';

test.setTimeout(120_000);

const TRAVELLER = { name: 'The traveller at the counter' };

function card(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
}

test('a lane draws travellers of its own, which are still there after the window was closed', async ({
  page,
  baseURL,
}) => {
  const complaints = await openApp(page, baseURL, '#/drill');
  await card(page, 'The calm lane').getByRole('button', { name: 'Open the lane' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Case 1 of 12' })).toBeVisible({ timeout: 60_000 });
  const brief = page.locator('.traveller');
  const said = await brief.innerText();
  await page.getByRole('radio', { name: 'Probably refer' }).check({ force: true });
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.reload();
  const begun = card(page, 'The calm lane').filter({ hasText: 'Go on' });
  await begun.getByRole('button').first().click();
  await expect(page.getByRole('img', TRAVELLER)).toBeVisible({ timeout: 60_000 });
  expect(await brief.innerText()).toBe(said);
  await page.getByRole('combobox', { name: 'Reason' }).selectOption('data');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Next case/ })).toBeVisible({ timeout: 60_000 });
  expect(complaints).toEqual([]);
});

test('a course lights its lamps one by one', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL, '#/drill');
  await expect(card(page, '2. Oblique light').getByRole('button')).toHaveCount(0);
  await expect(card(page, '2. Oblique light')).toContainText('Opens after');
  await card(page, '1. White light').getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('img', TRAVELLER)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Oblique' })).toBeDisabled();
  await page.locator('.bench-host').press('4');
  await expect(page.getByRole('button', { name: 'White' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('tab', { name: 'Reader' }).click();
  await expect(page.getByText('The document reader comes to the bench')).toBeVisible();
  expect(complaints).toEqual([]);
});
