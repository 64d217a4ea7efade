// People: from the first visit to the last, over HTTP without script.
import assert from 'node:assert/strict';
import test from 'node:test';
import { castPassword } from '../../seeds/cast.ts';
import { openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer();

test('a link of the demo town signs in, and the page says as whom one acts', async () => {
  const rosa = openClient(server.url);
  const home = await rosa.enter(server.links.rosa);
  assert.equal(home.status, 200);
  assert.match(home.words, /You act as Juniper Tide/);
});

test('an unknown demo link is as absent as any other path', async () => {
  const answer = await openClient(server.url).get('/demo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  assert.equal(answer.status, 404);
});

test('a member of the cast signs in with e-mail and password, and out again', async () => {
  const theo = openClient(server.url);
  await theo.get('/sign-in');
  const home = await theo.send('/sign-in', { email: 'Theo@town.example ', password: castPassword });
  assert.match(home.words, /You act as Paper Boat/);
  await theo.send('/sign-out');
  assert.doesNotMatch((await theo.get('/')).words, /Paper Boat/);
});
