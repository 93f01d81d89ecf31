/// <reference lib="dom" />
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import type {Entry} from '../src/exporters/exporter.ts';
import {read} from '../src/index.ts';
import {consumer, HOW} from './support/consumers.ts';
import {CORPUS, corpusTexts} from './support/corpus.mjs';
import {exported, fixtureEntries} from './support/exporting.ts';

/** The page as a browser shows it, without network: what a click, a key, a filter and a printer make of it. */

const executablePath = consumer('chromium');
vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

describe.skipIf(!executablePath)(executablePath ? 'Chromium' : `no Chromium (${HOW})`, () => {
  let browser: Browser;
  let home: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'parcli-html-'));
    browser = await chromium.launch({executablePath: executablePath as string, args: ['--no-sandbox']});
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(home, {recursive: true, force: true});
  });

  /** A page, and what it did that it should not: messages, errors, requests, dialogs. */
  async function open(entries: readonly Entry[], options: Parameters<Browser['newPage']>[0] = {}) {
    const file = join(home, 'page.html');
    writeFileSync(file, (await exported('html', entries)).text);
    const page = await browser.newPage({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce', ...options});
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) faults.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return {page, faults};
  }

  const highlighted = (page: Page) => page.locator('.run.on').allTextContents();

  test('a click on a value shows where it was read', async () => {
    const {page, faults} = await open(fixtureEntries());
    await page.getByRole('button', {name: '118/TB-UBND', exact: true}).click();
    expect((await highlighted(page)).join('')).toBe('118/TB-UBND');
    await page.getByRole('button', {name: 'trước ngày 30/4/2024 (29/4/2024)'}).click();
    expect((await highlighted(page)).join('')).toBe('trước ngày 30/4/2024');
    expect(await page.locator('.run.on').first().isVisible()).toBe(true);
    expect(await page.getByRole('status').last().textContent()).toBe('Dòng 20');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('every value shows exactly the text that was read', async () => {
    const entries = fixtureEntries();
    const {page} = await open(entries);
    // Each button says what its runs hold; the runs of a value are its span.
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-value]')].map(({dataset}) =>
        [...document.querySelectorAll(`[data-values~="${dataset.value}"]`)].map((run) => run.textContent).join(''),
      ),
    );
    const texts = new Set(
      entries.flatMap(({record, text}) => Object.values(record.spans).map(({start, end}) => text?.slice(start, end))),
    );
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((text) => !texts.has(text))).toEqual([]);
    await page.close();
  });

  test('a click on the source leads to the value', async () => {
    const {page} = await open(fixtureEntries());
    await page.locator('.run.owner', {hasText: 'Sở Nội vụ'}).first().click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sở Nội vụ');
    expect((await highlighted(page)).join('')).toBe('Sở Nội vụ');
    await page.close();
  });

  test('all of it works by keyboard', async () => {
    const {page} = await open(fixtureEntries().slice(0, 1));
    await page.locator('.value').first().focus();
    const at = () => page.evaluate(() => document.activeElement?.textContent);
    const [first, second] = await page.locator('.value').allTextContents();
    expect(await at()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(second);
    expect((await highlighted(page)).join('')).not.toBe('');
    await page.keyboard.press('k');
    expect(await at()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await highlighted(page)).toEqual([]);
    // Whatever can be clicked can be reached with Tab; the source mirrors the values.
    const unreachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, a, input, select, [tabindex]')].filter(
          ({tabIndex}) => tabIndex < 0,
        ).length,
    );
    expect(unreachable).toBe(0);
    await page.close();
  });

  test('tasks are filtered by owner, deadline and state; the timeline with them', async () => {
    const {page} = await open(fixtureEntries());
    const visible = () => page.locator('.assignment:not([hidden])').count();
    const points = () => page.locator('.timeline a:not(.off)').count();
    expect(await visible()).toBe(9);
    expect(await points()).toBe(8);
    await page.getByLabel('Cơ quan').fill('so noi vu');
    await expect.poll(visible).toBe(3);
    await expect.poll(() => page.locator('output').textContent()).toBe('3/9 nhiệm vụ');
    await expect.poll(points).toBe(4);
    await page.getByRole('button', {name: 'Bỏ lọc'}).click();
    await expect.poll(visible).toBe(9);
    await page.getByLabel('Hạn từ').fill('2024-06-01');
    await page.getByRole('textbox', {name: 'đến'}).fill('2024-09-30');
    await expect.poll(visible).toBe(2);
    await page.getByRole('button', {name: 'Bỏ lọc'}).click();
    await expect.poll(visible).toBe(9);
    await page.getByLabel('Tình trạng').selectOption('undated');
    await expect.poll(visible).toBe(5);
    await page.close();
  });

  test('a point of the timeline leads to its task', async () => {
    const {page} = await open(fixtureEntries());
    const point = page.locator('.timeline a').first();
    expect(await point.getAttribute('aria-label')).toMatch(
      /^24\/3\/2024: Thông báo 118\/TB-UBND, mục II\.1\.-1: Báo cáo/,
    );
    await point.focus();
    await page.keyboard.press('Enter');
    // The browser tells of a jump within the page after the key's own turn.
    await page.waitForURL(/#d1-3$/);
    await page.locator('#d1-3').waitFor({state: 'visible'});
    await page.close();
  });

  test('a screen reader finds names and regions', async () => {
    const {page} = await open(fixtureEntries());
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    for (const name of ['Toàn văn', 'Bản ghi']) expect(await page.getByRole('region', {name}).count()).toBe(2);
    expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
    expect(await page.getByRole('article', {name: 'Quyết định 206/QĐ-UBND'}).count()).toBe(1);
    expect(await page.getByRole('navigation', {name: 'Văn bản'}).count()).toBe(1);
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('button, a, input, select')].filter(
          (control) => !(control.textContent?.trim() || control.getAttribute('aria-label') || control.labels?.length),
        ).length,
    );
    expect(nameless).toBe(0);
    await page.close();
  });

  test('light and dark differ, and every text stands out from its ground', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page} = await open(fixtureEntries(), {colorScheme});
      await page.getByRole('button', {name: '118/TB-UBND', exact: true}).click();
      const pairs = await page.evaluate(() => {
        const ground = (element: Element | null): string => {
          if (!element) return 'rgb(255, 255, 255)';
          const {backgroundColor} = getComputedStyle(element);
          return /rgba?\(.*, 0\)/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
        };
        return [
          ...document.querySelectorAll('h1, h2, h3, .note, dt, dd, .value, .run, .assignment p, a, label, output'),
        ].map((element) => [getComputedStyle(element).color, ground(element)] as const);
      });
      grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      const poor = [...new Set(pairs.map((pair) => pair.join(' on ')))].filter((pair) => {
        const [ink = '', ground = ''] = pair.split(' on ');
        return contrast(ink, ground) < 4.5;
      });
      expect(poor).toEqual([]);
      await page.close();
    }
    expect(grounds[0]).not.toBe(grounds[1]);
  });

  test('prints whole, without what only a screen needs', async () => {
    const {page} = await open(fixtureEntries());
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.panes > section')].filter(
          ({scrollHeight, clientHeight}) => scrollHeight > clientHeight + 1,
        ).length,
    );
    expect(cut).toBe(0);
    await page.close();
  });

  test('is readable without its script', async () => {
    const {page} = await open(fixtureEntries(), {javaScriptEnabled: false});
    expect(await page.locator('.assignment').first().isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
  });

  test('what a document says runs nothing', async () => {
    const evil =
      '</script></pre><script>alert(1)</script><img src="http://evil.example/x" onerror="alert(2)"><style>*{display:none}</style>';
    const entries = fixtureEntries().map(({record, text}) => ({
      record: {
        ...record,
        subject: evil,
        source: {...record.source, path: 'javascript:alert(3)'},
        tasks: record.tasks.map((task) => ({
          ...task,
          id: evil,
          text: evil,
          owners: task.owners.map((owner) => ({...owner, name: evil})),
        })),
      },
      text: evil + text,
    }));
    const {page, faults} = await open(entries);
    for (const link of await page.locator('main a, nav a').all())
      expect(await link.evaluate((a) => (a as HTMLAnchorElement).protocol ?? '')).not.toBe('javascript:');
    await page.locator('.value').nth(3).click();
    expect(faults).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.close();
  });

  test.skipIf(!CORPUS)('holds the seeds and dev documents of the corpus without a fault', async () => {
    const entries = corpusTexts('seeds', 'dev').flatMap(({bytes, name, format}) => {
      const {records, text} = read(bytes, {path: name, format});
      return records.map((record) => ({record, text}));
    });
    const {page, faults} = await open(entries);
    expect(await page.locator('.assignment').count()).toBe(entries.flatMap(({record}) => record.tasks).length);
    await page.locator('.value.deadline').last().click();
    expect((await highlighted(page)).join('')).not.toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Contrast of two colours by WCAG 2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dark = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}
