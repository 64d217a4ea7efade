// What the domain knows of the database: something that runs tagged templates, and a way to do several things or none of them.
import type postgres from 'postgres';

/** A connection pool or a transaction; a domain function does not care which. */
export type Sql = postgres.ISql<Record<never, never>>;

/** Of a transaction: whether it has ended, however it went. */
interface Course {
  over: boolean;
  ended: Promise<void>;
}
const courses = new WeakMap<object, Course>();

/**
 * Runs one act: everything inside commits together or not at all.
 * On a pool it opens a transaction; inside a transaction it opens a savepoint, so acts can be parts of larger ones and of tests.
 * @throws what `run` throws; or, when the connection breaks meanwhile, the outage. Statements that `run` sends afterwards are refused.
 */
export async function act<T>(sql: Sql, run: (tx: Sql) => Promise<T>): Promise<T> {
  const handle = sql as Partial<postgres.Sql> & Partial<postgres.TransactionSql>;
  if (handle.savepoint) {
    const course = courses.get(sql) ?? begun().course;
    return (await handle.savepoint((tx) => within(tx as Sql, course, run))) as T;
  }
  if (!handle.begin) throw new TypeError('act() needs a connection or a transaction');
  const { course, end } = begun();
  try {
    return (await handle.begin((tx) => within(tx as Sql, course, run))) as T;
  } finally {
    end();
  }
}

/**
 * Waits for statements of one act that were sent one after the other without waiting in between: one way to the database
 * and back instead of many. Ends when all have ended. @throws the first failure; those that follow from it are dropped.
 */
export async function together<T extends readonly unknown[]>(
  ...sent: { [K in keyof T]: PromiseLike<T[K]> }
): Promise<T> {
  const ended = await Promise.allSettled(sent);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  return ended.map((each) => each.status === 'fulfilled' && each.value) as unknown as T;
}

function begun(): { course: Course; end: () => void } {
  let resolve = () => {};
  const ended = new Promise<void>((settle) => {
    resolve = settle;
  });
  const course = { over: false, ended };
  const end = () => {
    course.over = true;
    resolve();
  };
  return { course, end };
}

/**
 * When the connection of a transaction breaks, the driver (3.4.9) tells whoever began it, but still sends what follows,
 * its own `rollback` and `commit` too, on whatever that connection is by then: nothing, which ends the process, or a
 * new one that works for others. So once a transaction is over, nothing is sent any more and nothing is answered.
 */
async function within<T>(tx: Sql, course: Course, run: (tx: Sql) => Promise<T>): Promise<T> {
  const guarded = Object.assign((...given: Parameters<Sql>) => {
    if (course.over) throw new TransactionOver();
    return tx(...given);
  }, tx) as Sql;
  courses.set(guarded, course);
  let result: T;
  try {
    result = await run(guarded);
  } catch (thrown) {
    // A break is told in this order: statement, socket, transaction; all within two turns, with encryption a little later.
    await turn();
    await turn();
    if (isBreak(thrown)) await Promise.race([course.ended, patience()]);
    if (course.over) return never();
    throw thrown;
  }
  return course.over ? never() : result;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** As long as a socket may take to say that it is closed. */
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000).unref());

/** Whoever waits for this was answered otherwise, and is collected with it. */
const never = (): Promise<never> => new Promise(() => {});

function isBreak(thrown: unknown): boolean {
  const code = (thrown as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^(CONNECTION_|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET)/.test(code);
}

/** A statement was sent in a transaction that has ended: because its connection broke, or by a fault of ours. */
class TransactionOver extends Error {
  readonly code = 'CONNECTION_CLOSED';
  constructor() {
    super('the transaction is over');
  }
}
