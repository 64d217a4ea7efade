// A practice publishes, guarded: in a real browser, by keyboard, with script and with its console silent.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { axe, story } from '../browser.ts';
import { startServer } from '../server.ts';

const server = await startServer();
const harbor = '/practices/harbor-imaging';
const better = 'Thank you to everyone in our community.';

test('findings appear while one types, publishing waits, the rewrite is one press away and goes out', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.priya ?? '');
    await page.goto(harbor);
    const box = page.getByLabel('Your text');
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await box.focus();
    await page.keyboard.type('Thanks for coming in last Tuesday, Maria!');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
    await page.getByRole('heading', { name: 'Says that someone is a patient' }).waitFor();
    await page.getByRole('heading', { name: 'A date of someone’s care' }).waitFor();
    assert.equal(await publish.getAttribute('aria-disabled'), 'true');
    const why = page.locator(`#${await publish.getAttribute('aria-describedby')}`);
    assert.match((await why.textContent()) ?? '', /Not ready to go out/);
    assert.match((await page.locator('[data-said]').textContent()) ?? '', /A person’s name/);
    const marked = await page.locator('.guarded-mirror mark').allTextContents();
    assert.equal(marked.join(''), 'Thanks for coming in last Tuesday, Maria!');
    assert.deepEqual(await axe(page), []);
    await publish.press('Enter');
    assert.equal(
      await page.evaluate(() => document.activeElement?.className),
      'findings',
      'it explains instead of sending',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, better);
    await page.waitForFunction(() => !document.querySelector('.findings'));
    assert.equal(await publish.getAttribute('aria-disabled'), null);
    await publish.press('Enter');
    await page.getByText(better).waitFor();
    assert.deepEqual(await axe(page), []);
  }));

test('marks inside a word hide nothing while one types: the words as typed are underlined', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.priya ?? '');
    await page.goto(harbor);
    const box = page.getByLabel('Your text');
    await box.focus();
    await page.keyboard.type('Thank you for com**ing** in, Mr. Oka**for**!');
    await page.locator('.guarded-mirror mark').first().waitFor();
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    assert.equal(await publish.getAttribute('aria-disabled'), 'true');
    assert.match((await page.locator('.guarded-mirror mark').allTextContents()).join(''), /com\*\*ing\*\* in/);
  }));

test('the words of a profile are checked while one types; what is its own is no finding', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.ruiz ?? '');
    await page.goto('/personas');
    await page.getByRole('button', { name: 'Act as Ana Ruiz (Harbor Imaging)' }).click();
    await page.goto(`${harbor}/settings`);
    const about = page.getByLabel('About');
    const save = page.getByRole('button', { name: 'Save the details' });
    await about.fill('Reach us at 603-555-0100. Thanks for coming in last Tuesday, Maria!');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
    assert.equal(await save.getAttribute('aria-disabled'), 'true');
    assert.equal(await page.getByRole('heading', { name: 'A phone or fax number' }).count(), 0);
    assert.deepEqual(await axe(page), []);
    await about.fill('Reach us at 603-555-0100.');
    await page.waitForFunction(() => !document.querySelector('.findings'));
    assert.equal(await save.getAttribute('aria-disabled'), null);
    await save.click();
    await page.waitForURL(`**${harbor}`);

    await page.goto('/personas/clinician');
    await page.getByLabel('About').fill('Thanks for coming in last Tuesday, Maria!');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
    assert.deepEqual(await axe(page), []);
  }));

test('a patient follows and likes without leaving the page; the numbers grow for everybody', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.olive ?? '');
    await page.goto(harbor);
    await page.getByText('4 followers').waitFor();
    await page.getByRole('button', { name: 'Follow' }).press('Enter');
    await page.getByText('5 followers').waitFor();
    const like = page.getByRole('button', { name: /^Like/ }).first();
    const before = Number(/\d+/.exec((await like.textContent()) ?? '')?.[0] ?? 0);
    await like.press('Enter');
    await page.waitForFunction(
      (n) => document.querySelector('[data-act="like"]')?.textContent?.includes(String(n)),
      before + 1,
    );
    assert.equal(await like.getAttribute('aria-pressed'), 'true');
    await page.reload();
    await page.getByText('5 followers').waitFor();
    assert.match((await like.textContent()) ?? '', new RegExp(`${before + 1}$`));
    assert.doesNotMatch((await page.content()).replace(/<header class="rail">[\s\S]*?<\/header>/, ''), /Olive Branch/);
  }));

test('a reply to a complaint is stopped in the browser and names a case', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.priya ?? '');
    const [row] = await server.sql<{ comment: string; post: string }[]>`
      select c.public_id as comment, p.public_id as post
      from comments c join posts p on p.id = c.post_id
      where c.body like 'Last time I waited%'`;
    await page.goto(`/posts/${row?.post}?answer=${row?.comment}`);
    await page.getByLabel(/Your answer to/).fill("We're sorry about your wait");
    await page.getByText(/Replies like this one have had consequences/).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Answer', exact: true }).getAttribute('aria-disabled'), 'true');
    assert.deepEqual(await axe(page), []);
  }));

for (const colorScheme of ['light', 'dark'] as const)
  test(`every page of a practice is accessible and silent, ${colorScheme}`, () =>
    story(
      server.url,
      async (page) => {
        await quiet(page, ['/practices', harbor, `${harbor}/policies/social-media`]);
        await page.goto(server.links.noah ?? '');
        const own = '/practices/millbrook-family-practice';
        await page.goto(own);
        const post = (await page.locator('a.post-time').first().getAttribute('href')) ?? '';
        await quiet(page, [
          own,
          post,
          `${post}/edit`,
          `${post}/history`,
          `${post}/withdrawal`,
          `${own}/acknowledgement`,
          `${own}/settings`,
          `${own}/settings/team`,
          `${own}/settings/policies/comment`,
          '/practices/new',
        ]);
      },
      { colorScheme, viewport: colorScheme === 'light' ? { width: 390, height: 844 } : { width: 1280, height: 900 } },
    ));

async function quiet(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(path);
    assert.equal(answer?.status(), 200, path);
    assert.deepEqual(await axe(page), [], path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, `${path} is wider than the window`);
  }
}
