import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';

const SET = 'First look: the conformity sample';

test.setTimeout(90_000);

function card(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
}

function caseTitle(page: Page, at: number) {
  return page.getByRole('heading', { level: 1, name: `Case ${at} of 6`, exact: true });
}

async function startDrill(page: Page, baseURL: string | undefined): Promise<string[]> {
  const complaints = await openApp(page, baseURL, '#/drill');
  await card(page, SET).getByRole('button', { name: 'Start' }).click();
  await expect(caseTitle(page, 1)).toBeVisible({ timeout: 40_000 });
  return complaints;
}

type Kept = { readonly elapsed: number; readonly verdict: { readonly step: number | null }; readonly marks: unknown[] };

/** Every drill kept on the device, as it lies there. */
function storedDrills(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ drill: { open: Kept | null } }[]>((done, fail) => {
        const opening = indexedDB.open('loupe');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drills').objectStore('drills').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
  );
}

/** Draws a rectangle from one place of the bench to another, each a share of its width and height. */
async function drawBox(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const box = (await page.locator('.bench-host').boundingBox())!;
  await page.keyboard.press('q');
  await page.mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + to[0] * box.width, box.y + to[1] * box.height, { steps: 4 });
  await page.mouse.up();
}

/** Puts another value on the device in place of each kept drill. */
function alterDrills(page: Page, change: 'limit' | 'damage') {
  return page.evaluate(
    how =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('loupe');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('drills', 'readwrite');
          const store = transaction.objectStore('drills');
          store.openCursor().onsuccess = event => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor === null) return;
            const { value } = cursor;
            if (how === 'limit') value.drill.policy.timeLimit = 3;
            else value.drill = { kind: 'loupe/drill', version: 1, index: -4 };
            cursor.update(value);
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    change,
  );
}

test('is worked by mouse: decide, give a reason, lock, read the debrief, go on, end', async ({ page, baseURL }) => {
  const complaints = await startDrill(page, baseURL);
  await expect(page.getByText('Today is June 14, 2010')).toBeVisible();
  await expect(page.getByRole('img', { name: 'The traveller at the counter' })).toBeVisible();
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Choose admit or refer first.' })).toBeVisible();
  await drawBox(page, [0.4, 0.3], [0.6, 0.4]);
  await expect(page.locator('.mark-row')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Probably admit' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  await expect(page.getByRole('dialog')).toContainText('confidence 3 or more, and admit');
  await page.getByRole('button', { name: 'Go on examining' }).click();
  await page.getByRole('radio', { name: 'Probably refer' }).check({ force: true });
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  const doubts = page.getByRole('dialog', { name: 'Before you lock it' });
  await expect(doubts).toContainText('without a reason');
  await doubts.getByRole('button', { name: 'Go on examining' }).click();
  await page.getByRole('combobox', { name: 'Reason' }).selectOption('data');
  await page.getByRole('button', { name: 'Lock the answer' }).click();
  await page.getByRole('button', { name: /Next case/ }).click();
  await expect(caseTitle(page, 2)).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Leave the drill' }).click();
  await page.getByRole('button', { name: 'End the drill here' }).click();
  await page.getByRole('button', { name: /open cases count as omitted/ }).click();
  await expect(page.getByRole('heading', { name: 'The drill is done' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.getByText('67% of the cases had to be referred')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('is worked by keyboard alone', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL, '#/drill');
  const start = card(page, SET).getByRole('button', { name: 'Start' });
  await expect(start).toBeVisible();
  for (let tabs = 0; tabs < 30 && !(await start.evaluate(key => key === document.activeElement)); tabs++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(caseTitle(page, 1)).toBeFocused({ timeout: 40_000 });
  await page.keyboard.press('4');
  await expect(page.locator('.status')).toContainText('UV 365 nm');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Probably admit' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'On balance admit' })).toBeChecked();
  await expect(page.locator('.status')).toContainText('UV 365 nm');
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Certainly refer' })).toBeChecked();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('To the decision');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Next case/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(caseTitle(page, 2)).toBeFocused({ timeout: 40_000 });
  expect(complaints).toEqual([]);
});

test('goes on exactly where a killed window stopped', async ({ page, context, baseURL }) => {
  await startDrill(page, baseURL);
  await drawBox(page, [0.4, 0.3], [0.6, 0.4]);
  await drawBox(page, [0.2, 0.5], [0.3, 0.6]);
  await expect(page.locator('.mark-row')).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('5');
  await page.keyboard.press('6');
  await page.locator('[data-face="cover.recto"]').click();
  await expect.poll(async () => (await storedDrills(page))[0]?.drill.open?.elapsed ?? 0).toBeGreaterThan(2000);
  const before = (await storedDrills(page))[0]?.drill.open;
  page.goto('chrome://crash').catch(() => undefined);
  const again = await context.newPage();
  await openApp(again, baseURL, '#/drill');
  await again.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(caseTitle(again, 1)).toBeVisible({ timeout: 40_000 });
  await expect(again.getByRole('radio', { name: 'Certainly refer' })).toBeChecked();
  await expect(again.locator('[data-face="cover.recto"]')).toHaveAttribute('aria-current', 'page');
  const after = (await storedDrills(again))[0]?.drill.open;
  expect(after?.elapsed).toBeGreaterThanOrEqual(before?.elapsed ?? Number.NaN);
  expect(after?.verdict.step).toBe(6);
  expect(after?.marks).toEqual(before?.marks);
  await expect(again.locator('.mark-row')).toHaveCount(2);
  await again.locator('.bench-host').focus();
  await again.keyboard.press('Control+z');
  await again.keyboard.press('Control+z');
  await expect(again.locator('.mark-row')).toHaveCount(0);
  await again.keyboard.press('Control+Shift+Z');
  await expect(again.locator('.mark-row')).toHaveCount(1);
});

test('asks for nothing between opening a case and locking it, and tells nothing of its key', async ({
  page,
  baseURL,
}) => {
  await startDrill(page, baseURL);
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  const sizes: number[] = [];
  for (const at of [1, 2, 3, 4]) {
    await expect(caseTitle(page, at)).toBeVisible({ timeout: 40_000 });
    asked.length = 0;
    const entries = await page.evaluate(() => performance.getEntriesByType('resource').length);
    await expect(page.locator('.page-key canvas[data-painted]')).toHaveCount(await page.locator('.page-key').count(), {
      timeout: 30_000,
    });
    sizes.push(await page.evaluate(() => document.querySelectorAll('*').length));
    for (const key of ['4', '6', '2', '1']) await page.keyboard.press(key);
    await page.waitForTimeout(1500);
    expect(asked.filter(url => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(entries);
    const html = await page.content();
    for (const word of [
      'altered-birth-year',
      'issuer-digit-error',
      'sound-passport',
      'expired-passport',
      'mrz-altered',
    ]) {
      expect(html).not.toContain(word);
    }
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /Next case/ }).click();
  }
  expect(new Set(sizes).size).toBe(1);
});

test('counts a case whose time is up as omitted and keeps what was done', async ({ page, baseURL }) => {
  await startDrill(page, baseURL);
  await page.getByRole('button', { name: 'Leave the drill' }).click();
  await page.getByRole('button', { name: 'Go on later' }).click();
  await alterDrills(page, 'limit');
  await page.reload();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByText('The time ran out before you decided')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('button', { name: /Next case/ })).toBeVisible();
});

test('is not stopped by a damaged drill, and says so', async ({ page, baseURL }) => {
  await startDrill(page, baseURL);
  await page.getByRole('button', { name: 'Leave the drill' }).click();
  await page.getByRole('button', { name: 'Go on later' }).click();
  await alterDrills(page, 'damage');
  await page.reload();
  await expect(page.getByText('1 drill kept on this device could not be read')).toBeVisible();
  await page.getByRole('button', { name: 'Remove what cannot be read' }).click();
  await expect(page.getByText('could not be read')).toHaveCount(0);
  await card(page, SET).getByRole('button', { name: 'Start' }).click();
  await expect(caseTitle(page, 1)).toBeVisible({ timeout: 40_000 });
});

test('never writes over what another window does with the same drill', async ({ page, context, baseURL }) => {
  await startDrill(page, baseURL);
  const other = await context.newPage();
  await openApp(other, baseURL, '#/drill');
  await other.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(caseTitle(other, 1)).toBeVisible({ timeout: 40_000 });
  await page.bringToFront();
  await page.keyboard.press('j');
  await page.keyboard.press('6');
  await expect(page.getByRole('heading', { name: 'This drill goes on in another window.' })).toBeVisible();
  await other.bringToFront();
  await expect(other.getByRole('radio', { name: 'Certainly refer' })).not.toBeChecked();
});

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`fits and can be read aloud at ${width} by ${height}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, baseURL, '#/drill');
    await prefer(page, { language: 'en-XA' });
    await page.locator('button.drill-go').first().click();
    await expect(page.locator('.case-bar')).toBeVisible({ timeout: 40_000 });
    expect(await sidewaysOverflow(page)).toBe(0);
    const lock = await page.locator('.lock').boundingBox();
    expect((lock?.y ?? 0) + (lock?.height ?? 0)).toBeLessThanOrEqual(height);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(tellViolations(violations)).toEqual([]);
  });
}
