// Patients find their community, in a real browser: by keyboard, with live pages, without a word from axe or the console.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { axe, story } from '../browser.ts';
import { actorOf, slugOf } from '../cast.ts';
import { openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer();
const room = 'living-with-type-2-diabetes';
const enter = (page: Page, key: string) => page.goto(new URL(server.links[key] ?? '').pathname);

test('a patient types “sugar diabetes”, joins, posts anonymously, and sees reply and notification arrive', () =>
  story(server.url, async (page) => {
    await enter(page, 'theo');
    await page.goto('/communities');
    assert.deepEqual(await axe(page), []);
    const box = page.getByRole('combobox', { name: 'What do you live with?' });
    await box.pressSequentially('sugar diabetes', { delay: 5 });
    await page.getByRole('option', { name: /Type 2 diabetes/ }).waitFor();
    assert.deepEqual(await axe(page), []);
    await box.press('ArrowDown');
    assert.equal(await box.getAttribute('aria-activedescendant'), 'suggestion-0');
    await box.press('Enter');
    await page.waitForURL('**/conditions/type-2-diabetes');
    assert.deepEqual(await axe(page), []);
    await page.getByRole('link', { name: /Living with type 2 diabetes/ }).click();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('link', { name: 'Start a thread' }).click();
    await page.getByText('Members of Living with type 2 diabetes can read this').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('textbox', { name: 'Title' }).fill('First evening');
    await page.getByRole('textbox', { name: 'What you want to say' }).fill('What do I eat tonight?');
    await page.getByRole('checkbox', { name: 'Post anonymously' }).check();
    await page.getByRole('button', { name: 'Post it' }).click();
    await page.getByRole('heading', { name: 'First evening', level: 1 }).waitFor();
    assert.equal(
      await page
        .locator('article.post .post-author')
        .first()
        .textContent()
        .then((name) => name?.split(' ')[0]),
      'Anonymous',
    );
    assert.deepEqual(await axe(page), []);

    const unread = Number.parseInt((await page.locator('#unread').textContent()) ?? '', 10);
    const rosa = openClient(server.url);
    await rosa.enter(server.links.rosa);
    const path = new URL(page.url()).pathname;
    await rosa.get(path);
    await rosa.send(`${path}/replies`, { text: 'Whatever you like, and a walk.', note: '' });
    await page.getByText('Whatever you like, and a walk.').waitFor();
    await page
      .locator('#unread')
      .getByText(String(unread + 1))
      .waitFor();
    assert.match((await page.locator('#live').textContent()) ?? '', /new/);
    assert.deepEqual(await axe(page), []);
    // The card that arrived works like the others.
    await page
      .getByRole('button', { name: /Helpful/ })
      .last()
      .click();
    await page.locator('button[aria-pressed="true"]', { hasText: 'Helpful' }).waitFor();

    await page.getByRole('link', { name: /Notifications/ }).click();
    assert.deepEqual(await axe(page), []);
    await page.getByRole('link', { name: /Somebody replied to your thread/ }).click();
    await page.getByText('Whatever you like, and a walk.').waitFor();
    await page.locator('#unread').getByText(String(unread)).waitFor();
  }));

test('every page of the rooms passes axe on a phone and a desktop, by day and night', async () => {
  const mara = await actorOf(server.sql, 'fernway');
  const [thread] = await server.sql<{ id: string; reply: string }[]>`
    select t.public_id as id, r.public_id as reply
    from threads t
    join replies r on r.thread_id = t.id
    join memberships m on m.community_id = t.community_id and m.persona_id = ${mara.persona.id}
    where t.title = 'I lied about my numbers'
    limit 1`;
  const own = await slugOf(server.sql, 'Type 1, day and night');
  const paths = [
    '/home',
    `/communities/${room}`,
    `/communities/${room}/about`,
    `/communities/${room}/waiting`,
    `/communities/${room}/moderation`,
    `/communities/${room}/moderation/requests`,
    `/communities/${room}/moderation/record`,
    `/communities/${room}/settings`,
    `/communities/${own}/membership/end`,
    '/communities/new?condition=migraine',
    '/communities?group=cancer',
    '/communities?q=nothing%20like%20this',
    `/threads/${thread?.id}`,
    `/threads/${thread?.id}/report`,
    `/replies/${thread?.reply}/moderation`,
    '/notifications',
    '/boundaries',
  ];
  for (const look of [
    { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
    { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  ] as const)
    await story(
      server.url,
      async (page) => {
        await enter(page, 'mara');
        for (const path of paths) {
          const answer = await page.goto(path);
          assert.equal(answer?.status(), 200, path);
          assert.deepEqual(await axe(page), [], `${path} ${look.colorScheme}`);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(wider, false, `${path} is wider than the screen`);
        }
      },
      look,
    );
});
