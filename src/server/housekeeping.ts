// Every hour the words that may be suggested are taken anew, and what is no longer needed goes: throttle windows, dead links, ended sessions, old mails, pictures that were never published.
import { forgetAccounts } from '#domain/accounts/forget.ts';
import { forgetChallenges } from '#domain/credentials/passkey-challenge.ts';
import { forgetMails } from '#domain/instance/mail.ts';
import { forgetThrottles } from '#domain/instance/throttle.ts';
import { forgetImages } from '#domain/media/forget-images.ts';
import { refreshSearchWords } from '#domain/search/words.ts';
import type { Pool } from './database.ts';
import { describeError, type Log } from './log.ts';

export function startHousekeeping(sql: Pool, log: Log, { dataDir }: { dataDir: string }): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const sweep = () => {
    running = (async () => {
      await forgetThrottles(sql);
      await forgetMails(sql);
      await forgetAccounts(sql);
      await forgetImages(sql, { dataDir, now: new Date() });
      await forgetChallenges(sql);
      await refreshSearchWords(sql);
    })().catch((thrown) => log.error('housekeeping.failed', describeError(thrown)));
  };
  const timer = setInterval(sweep, 60 * 60 * 1000);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
