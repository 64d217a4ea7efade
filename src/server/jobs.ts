// Jobs of this process: mail goes out here. Rows in PostgreSQL, taken by any process, tried again with growing pauses.
import type { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import { type MailRoute, openMailRoute } from '#bridges/mail/send.ts';
import type { Sql } from '#domain/database.ts';
import { mailFailed, mailSent, mailToSend, waitingMails } from '#domain/instance/mail.ts';
import type { Pool, Target } from './database.ts';
import { describeError, type Log } from './log.ts';
import type { Effect } from './relay.ts';

/** Looks for work in a row that failed, of all workers together: about four seconds. */
const mostFailures = 6;
/** About two hours of trying: the pauses grow as e^attempt seconds. */
const tries = 9;

export interface Jobs {
  /** Finishes what is being sent, then stops. */
  stop(): Promise<void>;
}

/** @param mail how letters leave; without a mail server there are no jobs, and this is not called. */
export async function startJobs(
  sql: Pool,
  { target, smtpUrl, from, log }: { target: Target; smtpUrl: string; from: string; log: Log },
): Promise<Jobs> {
  const route = await openMailRoute(smtpUrl, from);
  const begin = () => openRunner(sql, route, target, log);
  let runner = await begin();
  const stopping = new AbortController();
  const kept = (async () => {
    // The runner gives up when the database stays away for long. Then it begins anew, for as long as this process lives.
    while (!stopping.signal.aborted) {
      await runner.promise.catch(() => {});
      while (!stopping.signal.aborted) {
        log.warn('jobs.lost');
        await pause(5000, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        const again = await begin().catch((thrown) => log.error('jobs.failed', describeError(thrown)));
        if (!again) continue;
        runner = again;
        break;
      }
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await runner.stop().catch(() => log.debug('jobs.stopped'));
      await kept;
      route.close();
    },
  };
}

async function openRunner(sql: Pool, route: MailRoute, target: Target, log: Log): Promise<Runner> {
  const { Logger, run } = await import('graphile-worker');
  const runner = await run({
    connectionString: addressOf(target),
    concurrency: 2,
    maxPoolSize: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    // In batches, if only of one: alone, a job that ends while the database is away ends this process (0.18.0, worker.js).
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level) => {
      if (level === 'error') log.error('job.failed');
    }),
    taskList: {
      send_mail: async (payload, helpers) => {
        const { id } = payload as { id: string };
        const mail = await mailToSend(sql, id);
        if (!mail) return;
        try {
          await route.send({ to: mail.recipient, subject: mail.subject, text: mail.body });
        } catch (thrown) {
          const { attempts, max_attempts } = helpers.job;
          await mailFailed(sql, id, attempts >= max_attempts);
          log.warn('mail.refused', { job: 'send_mail', attempt: attempts, ...describeError(thrown) });
          throw thrown;
        }
        await mailSent(sql, id);
      },
    },
  });
  // graphile-worker 0.18 takes its own listener away before its connections are closed; a server that ends just then
  // would end this process with it.
  runner.events.on('stop', ({ ctx }) => {
    const { pgPool } = ctx as { pgPool?: EventEmitter };
    pgPool?.on('error', () => log.debug('jobs.closed'));
  });
  endWhenStuck(runner, log);
  for (const id of await waitingMails(sql)) await addMailJob(sql, id);
  return runner;
}

/**
 * graphile-worker 0.18 asks once for the numbers of its tasks and keeps the answer, also when it was that the connection
 * broke: from then on it fails to take any job (taskIdentifiers.js). A runner that only fails is ended, and begun anew.
 */
function endWhenStuck(runner: Runner, log: Log): void {
  let failures = 0;
  runner.events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures !== mostFailures) return;
    log.warn('jobs.stuck');
    runner.stop().catch(() => log.debug('jobs.stopped'));
  });
  const reset = () => {
    failures = 0;
  };
  runner.events.on('worker:getJob:empty', reset);
  runner.events.on('job:start', reset);
}

/** A written mail becomes a job, once, where jobs are done at all; elsewhere it waits in the outbox. */
export const mailWritten: Effect = async (sql, event) => {
  const [jobs] = await sql<{ exist: boolean }[]>`select to_regclass('graphile_worker.jobs') is not null as exist`;
  if (jobs?.exist) await addMailJob(sql, event.subjectId);
  return [];
};

/** Deduplicated even against a job at work: an event that comes twice must not send twice. */
async function addMailJob(sql: Sql, id: string): Promise<void> {
  await sql`
    select graphile_worker.add_job(
      'send_mail', json_build_object('id', ${id}::text), max_attempts => ${tries},
      job_key => ${`mail ${id}`}, job_key_mode => 'unsafe_dedupe'
    )`;
}

/** The same server for the queue's own driver, which wants an address. */
function addressOf(target: Target): string {
  if (typeof target === 'string') return target;
  const { host, port, user, database, password } = target;
  const secret = password ? `:${encodeURIComponent(password)}` : '';
  return `postgres://${encodeURIComponent(user)}${secret}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(host)}&port=${port}`;
}
