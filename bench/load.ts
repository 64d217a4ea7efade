// Asks the load generator for a round, and for the median of several that other work on the machine did not spoil.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Load, Outcome } from './generator.ts';
import { watchMachine } from './machine.ts';

export interface Rounds {
  outcome: Outcome;
  /** Rounds that were kept although something else was using the machine. */
  disturbed: number;
}

/** More than this share of one core taken by others spoils a round. */
const disturbance = 0.15;
const repeats = 3;
/** Once a measurement has used up its repeats, the machine is not coming to rest: later ones are only counted. */
let restless = false;

export function run(load: Load): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, 'generator.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (outcome) => {
      child.removeAllListeners('exit');
      child.disconnect();
      resolve(outcome as Outcome);
    });
    child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)));
    child.send(load);
  });
}

/** The round with the median throughput. On a machine that never comes to rest, disturbed rounds are kept and counted. */
export async function median(rounds: number, load: Load): Promise<Rounds> {
  const outcomes: Outcome[] = [];
  let disturbed = 0;
  let left = repeats;
  while (outcomes.length < rounds) {
    const others = watchMachine();
    const outcome = await run(load);
    if (others() > disturbance) {
      if (!restless && left > 0) {
        left -= 1;
        continue;
      }
      restless = true;
      disturbed += 1;
    }
    outcomes.push(outcome);
  }
  outcomes.sort((one, other) => one.perSecond - other.perSecond);
  return { outcome: outcomes[Math.floor(outcomes.length / 2)] as Outcome, disturbed };
}
