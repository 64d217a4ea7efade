// People, in a real browser: with script, by keyboard, in day and night.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, story } from '../browser.ts';
import { startServer } from '../server.ts';

const server = await startServer();

test('joining takes one page; another name does not lose the password, and Enter joins', () =>
  story(server.url, async (page) => {
    await page.goto('/sign-up');
    const name = page.getByLabel('The name others see');
    const first = await name.inputValue();
    await page.getByLabel('Password').fill('four quiet plain words');
    await page.getByRole('button', { name: 'Suggest another one' }).click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLInputElement>('#f-name')?.value !== before,
      first,
    );
    assert.equal(await page.getByLabel('Password').inputValue(), 'four quiet plain words');
    const chosen = await name.inputValue();
    await page.getByLabel(/18 or older/).check();
    await page.getByLabel('E-mail address').fill('keyboard@mail.example');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/welcome');
    assert.match((await page.getByRole('heading', { level: 1 }).textContent()) ?? '', new RegExp(chosen));
  }));

test('a warning takes the focus where it stands, and is named', () =>
  story(server.url, async (page) => {
    await page.goto('/sign-up');
    await page.getByLabel('The name others see').fill('River 1978');
    await page.getByLabel('Password').fill('four quiet plain words');
    await page.getByLabel('E-mail address').fill('warned@mail.example');
    await page.getByLabel(/18 or older/).check();
    await page.getByRole('button', { name: 'Join', exact: true }).last().click();
    await page.getByText('Keep the name “River 1978”?').waitFor();
    assert.deepEqual(await axe(page), []);
  }));

test('without script another name comes with a new page', () =>
  story(
    server.url,
    async (page) => {
      await page.goto('/sign-up');
      const first = await page.getByLabel('The name others see').inputValue();
      await page.getByRole('button', { name: 'Suggest another one' }).click();
      assert.notEqual(await page.getByLabel('The name others see').inputValue(), first);
    },
    { javaScriptEnabled: false },
  ));

test('times are told in the reader’s zone, a practice’s in its own', () =>
  story(
    server.url,
    async (page) => {
      await page.request.get(new URL(server.links.lena ?? '').pathname);
      await page.goto('/practices/harbor-imaging');
      const titles = () =>
        page
          .locator('main time')
          .evaluateAll((all) => all.map((one) => [one.getAttribute('data-zone'), one.getAttribute('title')]));
      assert.ok((await titles()).every(([zone, title]) => zone === 'America/New_York' && !/GMT|UTC/.test(title ?? '')));
      // Not at midnight sharp, which tells a day without an hour.
      await server.sql`
        update threads
        set created_at = date_trunc('hour', now() - interval '2 days') + interval '17 minutes'
        where alias_id is null
          and community_id = (select id from communities where slug = 'type-1-day-and-night')`;
      await page.goto('/communities/type-1-day-and-night');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main time')].some((one) => /GMT\+9|JST/.test((one as HTMLElement).title)),
      );
      const raw = await (await page.request.get('/communities/type-1-day-and-night')).text();
      assert.match(raw, /title="[^"]+ UTC"/);
    },
    { timezoneId: 'Asia/Tokyo' },
  ));

const strangers = [
  '/sign-up',
  '/sign-in',
  '/forgotten-password',
  '/about',
  '/privacy',
  '/rules',
  '/source',
  '/nothing',
];
const members = [
  '/welcome',
  '/settings',
  '/settings/second-factor',
  '/settings/sessions',
  '/settings/password',
  '/settings/email',
  '/settings/delete',
  '/personas',
  '/personas/new',
];
const operators = ['/operator', '/operator/outbox'];

for (const [size, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 900 }],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every page about people is accessible on a ${size}, ${colorScheme}, and never wider than the screen`, () =>
      story(
        server.url,
        async (page) => {
          const look = async (path: string) => {
            await page.goto(path);
            assert.deepEqual(await axe(page), [], path);
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(over <= 0, `${path} is ${over} pixels too wide`);
          };
          for (const path of strangers) await look(path);
          await enter(page, server.links.rosa);
          for (const path of members) await look(path);
          await page.goto('/personas');
          const own = await page.locator('a[href^="/personas/"]', { hasText: 'Change' }).first().getAttribute('href');
          await look(own ?? '');
          await look(`${own}/close`);
          await look((own ?? '').replace('/personas/', '/people/'));
          await enter(page, server.links.olive);
          for (const path of operators) await look(path);
        },
        { viewport, colorScheme },
      ));

async function enter(page: { goto(path: string): Promise<unknown> }, link: string | undefined): Promise<void> {
  await page.goto(new URL(link ?? '').pathname);
}

test('Escape closes an open menu and gives the focus back; a press elsewhere closes it too', () =>
  story(server.url, async (page) => {
    await page.goto(new URL(server.links.theo ?? '').pathname);
    await page.goto('/settings');
    const menu = page.locator('details.acting');
    const button = menu.locator('summary');
    await button.focus();
    await page.keyboard.press('Enter');
    assert.notEqual(await menu.getAttribute('open'), null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    assert.equal(await menu.getAttribute('open'), null);
    assert.ok(await button.evaluate((summary) => summary === document.activeElement));
    await button.click();
    await page.mouse.click(8, 600);
    assert.equal(await menu.getAttribute('open'), null);
  }));
