import { type CDPSession, expect, type Page, test } from '@playwright/test';
import type { BenchChange } from '../../src/bench/Bench.ts';
import type { DrawnShape } from '../../src/core/marks/place.ts';
import { openScript } from './bundleScript.ts';
import type { MarkingDesk } from './marking/markingDesk.tsx';

type Spot = { readonly x: number; readonly y: number };
type Desk = { readonly markingDesk: MarkingDesk };

/** Of the host of the bench, CSS px of the page. */
const HOST = { x: 50, y: 20 };

async function openDesk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { process: { env: { NODE_ENV: 'production' } } });
  });
  await openScript(page, 'marking/markingDesk.tsx', 'markingDesk');
  await expect(page.locator('canvas').last()).toBeAttached();
}

function change(page: Page, what: BenchChange): Promise<void> {
  return page.evaluate(given => (globalThis as unknown as Desk).markingDesk.bench.update(given), what);
}

function viewOf(page: Page): Promise<{ pxPerMm: number; centre: Spot }> {
  return page.evaluate(() => (globalThis as unknown as Desk).markingDesk.bench.getState().view);
}

function hostWidth(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Desk).markingDesk.bench.getState().size.width);
}

/** Until the page lies still: after a change of the window it is fitted anew in a later frame. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { bench } = (globalThis as unknown as Desk).markingDesk;
    const frame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => resolve()));
    for (let same = 0; same < 4; ) {
      const { view, size } = bench.getState();
      await frame();
      const now = bench.getState();
      same = now.view === view && now.size === size ? same + 1 : 0;
    }
  });
}

/** The place of the current face below a point of the host, mm. */
function placeAt(page: Page, point: Spot): Promise<Spot | null> {
  return page.evaluate(at => (globalThis as unknown as Desk).markingDesk.bench.placeAt(at)?.on?.at ?? null, point);
}

function shapes(page: Page): Promise<readonly DrawnShape[]> {
  return page.evaluate(() =>
    (globalThis as unknown as Desk).markingDesk.store
      .getState()
      .marks.flatMap(({ place }) => (place.kind === 'region' ? [place.shape] : [])),
  );
}

function chooseTool(page: Page, tool: 'rectangle' | 'polygon' | 'freehand' | 'pin'): Promise<void> {
  return page.evaluate(name => (globalThis as unknown as Desk).markingDesk.store.getState().chooseTool(name), tool);
}

async function drag(page: Page, from: Spot, to: Spot, button: 'left' | 'middle' = 'left'): Promise<void> {
  await page.mouse.move(HOST.x + from.x, HOST.y + from.y);
  await page.mouse.down({ button });
  await page.mouse.move(HOST.x + (from.x + to.x) / 2, HOST.y + (from.y + to.y) / 2);
  await page.mouse.move(HOST.x + to.x, HOST.y + to.y);
  await page.mouse.up({ button });
}

async function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) {
  const touchPoints = points.map(({ x, y }, id) => ({ x: HOST.x + x, y: HOST.y + y, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

const VIEWS: readonly BenchChange[] = [
  {},
  { view: { pxPerMm: 24, centre: { x: 12, y: -9 }, angle: 0, flipped: false } },
  { view: { pxPerMm: 9, centre: { x: -3, y: 4 }, angle: 90 } },
  { view: { pxPerMm: 17, centre: { x: 0, y: 0 }, angle: -160, flipped: true } },
  { face: 'visa.verso', view: { pxPerMm: 11, centre: { x: 2, y: 2 }, angle: 0, flipped: true } },
];

for (const ratio of [1, 1.5, 2]) {
  test.describe(`at ${ratio} device px to one of the page`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('a mark is stored where it was drawn, at any zoom, turn, mirror and window size', async ({ page }) => {
      await openDesk(page);
      let count = 0;
      for (const size of [
        { width: 1280, height: 800 },
        { width: 900, height: 620 },
      ]) {
        await page.setViewportSize(size);
        await expect.poll(() => hostWidth(page)).toBe(size.width - 80);
        for (const view of VIEWS) {
          await change(page, view);
          await settle(page);
          const [from, to] = [
            { x: 310 + 7 * count, y: 210 },
            { x: 431, y: 333 - 5 * count },
          ];
          const [first, second] = [await placeAt(page, from), await placeAt(page, to)];
          expect(first !== null && second !== null).toBe(true);
          await drag(page, from, to);
          count += 1;
          const all = await shapes(page);
          expect(all).toHaveLength(count);
          const shape = all.at(-1)!;
          if (shape.kind !== 'rectangle' || first === null || second === null) throw new Error('a rectangle was drawn');
          const off = [
            shape.x - Math.min(first.x, second.x),
            shape.y - Math.min(first.y, second.y),
            shape.width - Math.abs(first.x - second.x),
            shape.height - Math.abs(first.y - second.y),
          ].map(Math.abs);
          expect(Math.max(...off)).toBeLessThan(0.05);
          await page.evaluate(() => (globalThis as unknown as Desk).markingDesk.store.getState().select(null));
        }
      }
    });
  });
}

test('wheel and middle button move the view with a drawing tool in hand, and draw nothing', async ({ page }) => {
  await openDesk(page);
  const before = await viewOf(page);
  await page.mouse.move(HOST.x + 400, HOST.y + 300);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await viewOf(page)).pxPerMm).toBeGreaterThan(before.pxPerMm * 1.2);
  const zoomed = await viewOf(page);
  await drag(page, { x: 400, y: 300 }, { x: 460, y: 330 }, 'middle');
  const panned = await viewOf(page);
  expect(panned.centre.x).toBeLessThan(zoomed.centre.x - 1);
  expect(await shapes(page)).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('one finger draws; two move the view, and the stroke they began is given up', async ({ page }) => {
    await openDesk(page);
    const session = await page.context().newCDPSession(page);
    await touch(session, 'touchStart', [{ x: 300, y: 200 }]);
    await touch(session, 'touchMove', [{ x: 350, y: 240 }]);
    await touch(session, 'touchMove', [{ x: 400, y: 280 }]);
    await touch(session, 'touchEnd', []);
    expect((await shapes(page)).map(({ kind }) => kind)).toEqual(['rectangle']);
    await page.evaluate(() => (globalThis as unknown as Desk).markingDesk.store.getState().select(null));

    const before = await viewOf(page);
    await touch(session, 'touchStart', [{ x: 500, y: 300 }]);
    await touch(session, 'touchMove', [{ x: 510, y: 306 }]);
    await touch(session, 'touchStart', [
      { x: 510, y: 306 },
      { x: 600, y: 400 },
    ]);
    for (const step of [20, 40, 60]) {
      await touch(session, 'touchMove', [
        { x: 510 - step, y: 306 - step },
        { x: 600 + step, y: 400 + step },
      ]);
    }
    await touch(session, 'touchEnd', []);
    await expect.poll(async () => (await viewOf(page)).pxPerMm).toBeGreaterThan(before.pxPerMm * 1.5);
    expect(await shapes(page)).toHaveLength(1);
    const draft = await page.evaluate(() => (globalThis as unknown as Desk).markingDesk.store.getState().draft);
    expect(draft).toBeNull();
  });

  test('two fingers in the middle of an outline leave its points as they were', async ({ page }) => {
    await openDesk(page);
    const session = await page.context().newCDPSession(page);
    await chooseTool(page, 'polygon');
    for (const point of [
      { x: 300, y: 200 },
      { x: 420, y: 210 },
    ]) {
      await touch(session, 'touchStart', [point]);
      await touch(session, 'touchEnd', []);
    }
    await touch(session, 'touchStart', [{ x: 500, y: 300 }]);
    await touch(session, 'touchStart', [
      { x: 500, y: 300 },
      { x: 600, y: 400 },
    ]);
    await touch(session, 'touchMove', [
      { x: 480, y: 280 },
      { x: 640, y: 440 },
    ]);
    await touch(session, 'touchEnd', []);
    const draft = await page.evaluate(() => (globalThis as unknown as Desk).markingDesk.store.getState().draft?.draft);
    expect(draft?.tool === 'polygon' && draft.points.length).toBe(2);
  });
});

test('a pen draws in one stroke', async ({ page }) => {
  await openDesk(page);
  await chooseTool(page, 'freehand');
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: HOST.x + x,
      y: HOST.y + y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  const round = (at: number): Spot => ({ x: 500 + 80 * Math.cos(at), y: 300 + 60 * Math.sin(at) });
  await pen('mousePressed', round(0));
  for (let at = 0.1; at < 6.2; at += 0.1) await pen('mouseMoved', round(at));
  await pen('mouseReleased', round(6.2));
  const [shape] = await shapes(page);
  expect(shape?.kind === 'polygon' && shape.points.length).toBeGreaterThan(15);
});

test('a tilted page cannot be marked, and says why', async ({ page }) => {
  await openDesk(page);
  await change(page, { light: 'tilt', tilt: { x: 20, y: 0 } });
  await expect(page.getByText('The page is tilted.')).toBeVisible();
  await drag(page, { x: 300, y: 200 }, { x: 400, y: 300 });
  expect(await shapes(page)).toEqual([]);
  await change(page, { tilt: { x: 0, y: 0 } });
  await drag(page, { x: 300, y: 200 }, { x: 400, y: 300 });
  expect(await shapes(page)).toHaveLength(1);
});

test('the keyboard alone draws, takes, moves by tenths, takes back and deletes', async ({ page }) => {
  await openDesk(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('q', 'z', 'Enter', 'Shift+ArrowRight', 'ArrowDown', 'ArrowDown', 'Control+ArrowDown', 'Enter');
  const [drawn] = await shapes(page);
  expect(drawn).toMatchObject({ kind: 'rectangle', width: 10, height: 2.1 });
  await press('z', 'a');
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  const [moved] = await shapes(page);
  const leftOf = (shape: DrawnShape | undefined): number => (shape?.kind === 'rectangle' ? shape.x : Number.NaN);
  expect(leftOf(drawn) - leftOf(moved)).toBeCloseTo(3, 5);
  await press('Control+z');
  expect(await shapes(page)).toEqual([drawn]);
  await press('Enter', 'Control+ArrowUp');
  expect((await shapes(page))[0]).toMatchObject({ height: 2.2 });
  await press('Control+z', 'Shift+d');
  expect(await shapes(page)).toHaveLength(2);
  await press('Delete', 'n', 'Backspace');
  expect(await shapes(page)).toEqual([]);
  await press('Control+z', 'Control+Shift+z', 'Control+z');
  expect(await shapes(page)).toHaveLength(1);
});

test('a mark is reshaped by a drag of its handle, and by two clicks without one', async ({ page }) => {
  await openDesk(page);
  await drag(page, { x: 300, y: 200 }, { x: 460, y: 320 });
  const scale = (await viewOf(page)).pxPerMm;
  const widthOf = async (): Promise<number> => {
    const [shape] = await shapes(page);
    return shape?.kind === 'rectangle' ? shape.width : Number.NaN;
  };
  await drag(page, { x: 460, y: 260 }, { x: 500, y: 260 });
  expect(await widthOf()).toBeCloseTo(200 / scale, 1);
  await page.keyboard.press('a');
  await page.mouse.click(HOST.x + 500, HOST.y + 260);
  await page.mouse.click(HOST.x + 540, HOST.y + 300);
  expect(await widthOf()).toBeCloseTo(240 / scale, 1);
  await drag(page, { x: 400, y: 250 }, { x: 430, y: 250 });
  const [moved] = await shapes(page);
  expect(moved?.kind === 'rectangle' && moved.width).toBeCloseTo(240 / scale, 1);
  expect(await shapes(page)).toHaveLength(1);
});
