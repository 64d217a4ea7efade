// "Try the guard": anyone, without an account, entirely in the browser.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, story } from '../browser.ts';
import { startServer } from '../server.ts';

const server = await startServer();

test('what one types is checked, explained and mended, and no request is made while typing', () =>
  story(server.url, async (page) => {
    await page.goto('/about');
    await page.getByRole('link', { name: 'Try the guard' }).click();
    const box = page.getByLabel('Your text');
    await box.focus();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.keyboard.type('Thanks for coming in last Tuesday, Maria!');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
    assert.deepEqual(await page.locator('.guarded-mirror mark').allTextContents(), [
      'Thanks for coming in ',
      'last Tuesday',
      ', ',
      'Maria',
      '!',
    ]);
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: /^Write “Thank you to everyone/ }).press('Enter');
    await page.getByText('Checked: no privacy problem found.').waitFor();
    await page.getByLabel('Where it goes').selectOption('review-reply');
    await page.getByLabel('What it answers, if anything').fill('Waited two hours.');
    await page.keyboard.press('Enter');
    await box.fill('We are sorry about your wait.');
    await page.getByRole('heading', { name: 'Says that someone is a patient' }).waitFor();
    assert.deepEqual(asked, []);
    assert.equal(new URL(page.url()).search, '');
  }));

test('a story shows how many people it could be, and what each detail does', () =>
  story(server.url, async (page) => {
    await page.goto('/guard');
    await page.getByRole('button', { name: 'Try this one' }).last().press('Enter');
    const told = page.getByRole('region', { name: /^About .* this description$/ });
    await told.getByText(/^Without the place, about /).waitFor();
    assert.deepEqual(await axe(page), []);
  }));

test('the page lets nothing out, and shows its examples without script', async () => {
  const response = await fetch(`${server.url}/guard`);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /connect-src 'none'/);
  assert.match(policy, /form-action 'none'/);
  const html = await response.text();
  assert.match(html, /<noscript>/);
  assert.match(
    html,
    /Does not go out<\/b>: A date of someone’s care|Does not go out<\/b>: Says that someone is a patient/,
  );
  assert.equal((html.match(/<b>Goes out<\/b>/g) ?? []).length, 3);
});

test('with an account the page is the same and still hears of notifications', () =>
  story(server.url, async (page) => {
    await page.goto(server.links.olive ?? '');
    await page.goto('/guard');
    await page.getByLabel('Your text').fill('Our patient Maria Delgado went home.');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
  }));

test('a guard that did not arrive is fetched again at the next letter', () =>
  story(server.url, async (page) => {
    let refused = 0;
    await page.route('**/assets/guard-*.js', (route) => {
      if (refused++ > 0) return route.continue();
      return route.abort();
    });
    await page.goto('/guard');
    const box = page.getByLabel('Your text');
    const failed = page.waitForEvent('requestfailed');
    await box.focus();
    await failed;
    await box.fill('Our patient Maria Delgado went home.');
    await page.getByRole('heading', { name: 'A person’s name' }).waitFor();
    assert.equal(refused, 2);
  }));

test('what one writes while the guard thinks is judged in the end, not what stood there before', () =>
  story(server.url, async (page) => {
    await page.goto('/guard');
    const box = page.getByLabel('Your text');
    await box.pressSequentially('Our patient Maria Delgado went home. ', { delay: 60 });
    await box.fill('We are open on Labor Day.');
    await page.getByText('Checked: no privacy problem found.').waitFor();
    assert.equal(await page.locator('.guarded-mirror mark').count(), 0);
  }));
