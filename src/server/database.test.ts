// What happens to the pool when its connections break: nothing ends, nothing hangs, no answer goes to the wrong question.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { act, type Sql } from '#domain/database.ts';
import { copyOf } from '../../test/database.ts';
import { isOutage, openDatabase, type Pool } from './database.ts';

const { sql: other, url } = await copyOf('empty');
/** What nobody caught; in the product it would end the process. */
const uncaught: unknown[] = [];
process.on('uncaughtException', (thrown) => uncaught.push(thrown));
process.on('unhandledRejection', (thrown) => uncaught.push(thrown));
await other`create table notes (text text)`;

test('a connection that breaks in the middle of an act: the act fails as an outage, and the pool goes on', () =>
  onPool(1, async (sql) => {
    for (let round = 0; round < 5; round += 1) {
      const failed = act(sql, async (tx) => {
        await tx`insert into notes values ('lost')`;
        await cut(tx);
        await tx`select pg_sleep(5)`;
      });
      await assert.rejects(failed, isOutage);
      assert.deepEqual(await answers(sql), [1, 2, 3, 4, 5]);
    }
  }));

test('a connection that breaks in a part of an act: the same', () =>
  onPool(1, async (sql) => {
    const failed = act(sql, (tx) =>
      act(tx, async (part) => {
        await cut(part);
        await part`select pg_sleep(5)`;
      }),
    );
    await assert.rejects(failed, isOutage);
    assert.deepEqual(await answers(sql), [1, 2, 3, 4, 5]);
  }));

test('what an act sends after its connection broke is neither stored nor mixed into another act', () =>
  onPool(1, async (sql) => {
    let late: Promise<unknown> = Promise.resolve();
    const failed = act(sql, async (tx) => {
      const pid = await pidOf(tx);
      late = (async () => {
        await kill(pid);
        // Meanwhile the pool has made a new connection, and another act is at work on it.
        await pause(200);
        await tx`insert into notes values ('late')`;
      })();
      await late.catch(() => {});
    });
    await assert.rejects(failed, isOutage);
    await act(sql, async (tx) => {
      await pause(300);
      await tx`insert into notes values ('kept')`;
    });
    await assert.rejects(late, isOutage);
    const rows = await other<{ text: string }[]>`select text from notes`;
    assert.deepEqual(
      rows.map(({ text }) => text),
      ['kept'],
    );
  }));

test('all connections break under load: the pool answers again at once, each question with its own answer', () =>
  onPool(4, async (sql) => {
    for (let round = 0; round < 8; round += 1) {
      let working = true;
      const wrong: unknown[] = [];
      const workers = Array.from({ length: 24 }, async (_, worker) => {
        for (let count = 0; working; count += 1) {
          const asked = worker * 1_000_000 + count;
          const [row] = await (worker % 3 === 0
            ? act(sql, async (tx) => {
                await tx`select 1`;
                return tx<{ said: number }[]>`select ${asked}::int as said`;
              })
            : sql<{ said: number }[]>`select ${asked}::int as said from generate_series(1, ${count % 40} + 1)`
          ).catch((thrown) => {
            if (!isOutage(thrown)) wrong.push(thrown);
            return [{ said: asked }];
          });
          if (row?.said !== asked) wrong.push({ asked, row });
        }
      });
      await pause(60);
      await other`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> all(${await ownPids()})`;
      await pause(20);
      assert.deepEqual(await answers(sql), [1, 2, 3, 4, 5]);
      working = false;
      await Promise.all(workers);
      assert.deepEqual(wrong, []);
    }
  }));

test('a listener hears again after its connection broke, and says when', () =>
  onPool(1, async (sql) => {
    const heard: string[] = [];
    let listening = 0;
    await sql.listen(
      'openward_test',
      (payload) => heard.push(payload),
      () => {
        listening += 1;
      },
    );
    await other`select pg_notify('openward_test', 'before')`;
    await until(() => heard.length === 1);
    await other`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`;
    await until(() => listening === 2);
    await other`select pg_notify('openward_test', 'after')`;
    await until(() => heard.length === 2);
    assert.deepEqual(heard, ['before', 'after']);
  }));

test('nothing was left for the process to end of', async () => {
  await pause(50);
  assert.deepEqual(uncaught, []);
});

async function onPool(max: number, run: (sql: Pool) => Promise<void>): Promise<void> {
  const sql = openDatabase(url, max);
  try {
    await run(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function pidOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
}

const kill = (pid: number) => other`select pg_terminate_backend(${pid})`;

/** Breaks the connection a moment from now, while the next statement runs. */
async function cut(tx: Sql): Promise<void> {
  const pid = await pidOf(tx);
  setTimeout(() => void kill(pid).execute(), 30);
}

async function ownPids(): Promise<number[]> {
  const rows = await other<{ pid: number }[]>`
    select pid from pg_stat_activity where pid = pg_backend_pid() or query like '%pg_stat_activity%'`;
  return rows.map(({ pid }) => pid);
}

async function answers(sql: Sql): Promise<number[]> {
  const rows = await Promise.all(
    [1, 2, 3, 4, 5].map(async (number) => {
      const begun = Date.now();
      for (;;) {
        try {
          const [row] = await sql<{ number: number }[]>`select ${number}::int as number`;
          return row?.number ?? 0;
        } catch (thrown) {
          if (!isOutage(thrown) || Date.now() - begun > 5000) throw thrown;
          await pause(20);
        }
      }
    }),
  );
  return rows;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (const begun = Date.now(); !isTrue(); await pause(20))
    if (Date.now() - begun > 10_000) assert.fail('waited in vain');
}
