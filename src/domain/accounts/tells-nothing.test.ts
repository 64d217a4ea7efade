import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { atEnd, copyOf } from '../../../test/database.ts';
import { countStatements } from '../../../test/statements.ts';
import { readName } from '../personas/name.ts';
import { askChange } from './change-email.ts';
import { askReset } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { viewerByToken } from './viewer.ts';

const { url } = await copyOf('town');
const counted = countStatements(url);
atEnd(() => counted.sql.end());
const throttleKey = randomBytes(32);
const letters = { base: 'http://localhost:3000/' };
let n = 0;
const persona = () => {
  n += 1;
  const read = readName(`Quiet Lantern ${String.fromCharCode(96 + n)}`);
  if (!read.ok) throw new Error('a fine name');
  return { kind: 'patient' as const, name: read.name, key: read.key };
};
const wish = (email: string) => ({
  email,
  password: 'four quiet plain words',
  persona: persona(),
  label: '',
  letters,
  throttleKey,
});
const attempt = (email: string) => ({ email, password: 'not the right one', label: '', network: 'test', throttleKey });

// The first statements on a connection also ask for types; afterwards they are known.
await counted.during(() => signUp(counted.sql, wish('first@mail.example')));

test('joining runs the same statements for an unknown and for an owned address', async () => {
  const unknown = await counted.during(() => signUp(counted.sql, wish('nobody@mail.example')));
  const owned = await counted.during(() => signUp(counted.sql, wish('rosa@town.example')));
  assert.deepEqual(owned, unknown);
  assert.ok(unknown.length > 5);
});

test('signing in runs the same statements for an unknown address, a wrong password, and an account with a second factor', async () => {
  const unknown = await counted.during(() => signIn(counted.sql, attempt('stranger@mail.example')));
  assert.deepEqual(await counted.during(() => signIn(counted.sql, attempt('rosa@town.example'))), unknown);
  assert.deepEqual(await counted.during(() => signIn(counted.sql, attempt('olive@town.example'))), unknown);
});

test('a forgotten password runs the same statements for an unknown and for an owned address', async () => {
  const ask = (email: string) => () => askReset(counted.sql, { email, letters, throttleKey });
  assert.deepEqual(await counted.during(ask('theo@town.example')), await counted.during(ask('stranger@mail.example')));
});

test('a change of address runs the same statements for a free and for an owned address', async () => {
  const joined = await signUp(counted.sql, wish('changing@mail.example'));
  assert.ok(joined.ok);
  const viewer = await viewerByToken(counted.sql, joined.session);
  assert.ok(viewer);
  const ask = (email: string) => () =>
    askChange(counted.sql, viewer, { email, current: 'four quiet plain words', letters, throttleKey });
  assert.deepEqual(await counted.during(ask('theo@town.example')), await counted.during(ask('free@mail.example')));
});

test('who stated an owned address looks like who has not opened the link yet', async () => {
  const joined = await signUp(counted.sql, wish('lena@town.example'));
  assert.ok(joined.ok);
  const viewer = await viewerByToken(counted.sql, joined.session);
  assert.equal(viewer?.emailVerified, false);
  const [mail] = await counted.sql<{ body: string }[]>`
    select body from mails where recipient = 'lena@town.example' order by id desc limit 1`;
  assert.match(mail?.body ?? '', /you have one already/);
  assert.doesNotMatch(mail?.body ?? '', /verify-email/);
});
