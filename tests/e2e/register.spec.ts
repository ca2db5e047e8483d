import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openApp, tellViolations } from './openApp.ts';

test('the register of states finds a state by its code, and has none of a code that is none', async ({
  page,
  baseURL,
}) => {
  const complaints = await openApp(page, baseURL, '#/register');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Register of states');
  await page.getByRole('searchbox').fill('zzo');
  await expect(page.locator('.register-state')).toHaveCount(1);
  await expect(page.locator('.register-state')).toContainText('No longer a state');
  await expect(page).toHaveURL(/#\/register\?find=zzo$/);
  await page.getByRole('searchbox').fill('qqf');
  await expect(page.getByRole('status').filter({ hasText: 'No state' })).toBeVisible();
  await page.getByRole('searchbox').fill('');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(tellViolations(violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the register opens over a case by its key, and leaves the case as it was', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/drill');
  await page.getByRole('button', { name: 'Start' }).last().click();
  await expect(page.locator('.case-bar')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Shift+G');
  const dialog = page.getByRole('dialog', { name: 'Register of states' });
  await expect(dialog.locator('.register-state').first()).toBeVisible();
  await expect(dialog.getByRole('link')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.case-bar')).toBeVisible();
});
