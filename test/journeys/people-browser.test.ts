// People, in a real browser.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, story } from '../browser.ts';
import { startServer } from '../server.ts';

const server = await startServer();

test('signing in is accessible, and silent on the console', () =>
  story(server.url, async (page) => {
    await page.goto('/sign-in');
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Sign in');
    assert.deepEqual(await axe(page), []);
  }));
