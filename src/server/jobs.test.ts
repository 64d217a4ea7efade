import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import test from 'node:test';
import type { Sql } from '#domain/database.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { atEnd, copyOf } from '../../test/database.ts';
import { effects } from './effects.ts';
import { startJobs } from './jobs.ts';
import { openLog } from './log.ts';
import { carry } from './relay.ts';

// A refused mail is an error to graphile-worker; here it is what is being tested.
const log = openLog('error', () => {});
const live = { announce: async () => {} };

/** A mail server that says yes, after refusing as often as asked; it keeps what it was sent. */
async function fakeSmtp(refusals = 0): Promise<{ url: string; received: string[]; next(): Promise<string> }> {
  const received: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  let left = refusals;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.write('220 fake.example ESMTP\r\n');
    let text = '';
    let inData = false;
    socket.on('data', (bytes) => {
      text += bytes.toString();
      for (let end = text.indexOf('\r\n'); end >= 0 && !inData; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (/^EHLO/i.test(line)) socket.write('250-fake.example\r\n250 8BITMIME\r\n');
        else if (/^MAIL/i.test(line) && left > 0) {
          left -= 1;
          socket.write('451 come back later\r\n');
        } else if (/^DATA/i.test(line)) {
          inData = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 fine\r\n');
      }
      if (inData && text.endsWith('\r\n.\r\n')) {
        inData = false;
        received.push(text);
        waiting.shift()?.(text);
        text = '';
        socket.write('250 taken\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    next: () =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('no mail came within 40 seconds')), 40_000);
        waiting.push((text) => {
          clearTimeout(late);
          resolve(text);
        });
      }),
  };
}

const mail = (key: string) => ({
  to: 'theo@town.example',
  body: '\nOpen this:\nhttp://localhost/x/1\n',
  dedupeKey: key,
});

async function begin(smtpUrl: string) {
  const { sql, url } = await copyOf('town', 4);
  const jobs = await startJobs(sql, { target: url, smtpUrl, from: 'Openward <no-reply@ward.example>', log });
  atEnd(() => jobs.stop());
  return sql;
}

test('a written mail leaves by SMTP once, with a neutral subject, and its words are not kept', async () => {
  const smtp = await fakeSmtp();
  const sql = await begin(smtp.url);
  const arrival = smtp.next();
  await writeMail(sql, mail('one'));
  await writeMail(sql, mail('one'));
  await carryAll(sql);
  // The relay may carry an event twice.
  await sql`update events set relayed_at = null where kind = 'mail.written'`;
  await carryAll(sql);
  const text = await arrival;
  assert.match(text, /^Subject: A message from Openward\r$/m);
  assert.match(text, /^To: theo@town.example\r$/m);
  assert.match(text, /^From: Openward <no-reply@ward.example>\r$/m);
  assert.match(text, /http:\/\/localhost\/x\/1/);
  await until(async () => {
    const [row] = await sql<{ sent: boolean; body: string; recipient: string }[]>`
      select sent_at is not null as sent, body, recipient from mails`;
    return row?.sent === true && row.body === '' && row.recipient === '';
  });
  assert.equal(smtp.received.length, 1);
});

test('a refused mail is tried again and arrives', async () => {
  const smtp = await fakeSmtp(1);
  const sql = await begin(smtp.url);
  const arrival = smtp.next();
  await writeMail(sql, mail('again'));
  await carryAll(sql);
  await until(async () => {
    const [row] = await sql<{ attempts: number }[]>`select attempts from mails`;
    return row?.attempts === 1;
  });
  await sql`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at => now())`;
  assert.match(await arrival, /http:\/\/localhost\/x\/1/);
});

test('mail still leaves after every connection of the queue was cut', async () => {
  const smtp = await fakeSmtp();
  const sql = await begin(smtp.url);
  const cut = await sql`
    select pg_terminate_backend(pid)
    from pg_stat_activity
    where datname = current_database() and application_name <> 'openward'`;
  assert.ok(cut.count > 0);
  const arrival = smtp.next();
  await writeMail(sql, mail('after'));
  await carryAll(sql);
  assert.match(await arrival, /http:\/\/localhost\/x\/1/);
});

test('mail still leaves when the connection breaks while the queue asks what its tasks are', async () => {
  const smtp = await fakeSmtp();
  const { sql, url } = await copyOf('town', 4);
  const route = { target: url, smtpUrl: smtp.url, from: 'no-reply@ward.example', log };
  await (await startJobs(sql, route)).stop();
  const jobs = await sql.begin(async (tx) => {
    await tx`lock table graphile_worker._private_tasks`;
    const begun = await startJobs(sql, route);
    await until(async () => {
      const [cut] = await sql<{ count: number }[]>`
        select count(pg_terminate_backend(pid))::int as count
        from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      return (cut?.count ?? 0) > 0;
    });
    return begun;
  });
  atEnd(() => jobs.stop());
  const arrival = smtp.next();
  await writeMail(sql, mail('stuck'));
  await carryAll(sql);
  assert.match(await arrival, /http:\/\/localhost\/x\/1/);
});

test('mail that waits from before the server was set leaves at the start, old mail does not', async () => {
  const smtp = await fakeSmtp();
  const { sql, url } = await copyOf('town', 4);
  await writeMail(sql, mail('young'));
  await writeMail(sql, { ...mail('old'), to: 'old@town.example' });
  await sql`update mails set created_at = now() - interval '2 days' where dedupe_key = 'old'`;
  const arrival = smtp.next();
  const jobs = await startJobs(sql, { target: url, smtpUrl: smtp.url, from: 'no-reply@ward.example', log });
  atEnd(() => jobs.stop());
  assert.match(await arrival, /^To: theo@town.example\r$/m);
  const [old] = await sql<{ sent: boolean }[]>`select sent_at is not null as sent from mails where dedupe_key = 'old'`;
  assert.equal(old?.sent, false);
});

/** The town's own events wait too, so one batch is not all. */
async function carryAll(sql: Sql): Promise<void> {
  while ((await carry(sql, live, effects)) > 0);
}

/** Looks again until it is so, for ten seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20)))
    if (await isSo()) return;
  assert.fail('it did not come to be so');
}
