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
  const { pairs, disturbed } = await measured(rounds, [load]);
  return {
    outcome: middle(
      pairs.map(([outcome]) => outcome as Outcome),
      (outcome) => outcome.perSecond,
    ),
    disturbed,
  };
}

export interface Compared extends Rounds {
  limit: Outcome;
  /** Throughput as a share of the limit's. */
  share: number;
}

/** Rounds of the limit and of the product in turn, so that both meet the same weather; the pair with the median share. */
export async function compare(rounds: number, limit: Load, product: Load): Promise<Compared> {
  const { pairs, disturbed } = await measured(rounds, [limit, product]);
  const all = pairs.map(([limit, outcome]) => {
    const both = { limit: limit as Outcome, outcome: outcome as Outcome };
    return { ...both, share: both.outcome.perSecond / both.limit.perSecond, disturbed };
  });
  return middle(all, ({ share }) => share);
}

async function measured(rounds: number, loads: Load[]): Promise<{ pairs: Outcome[][]; disturbed: number }> {
  const pairs: Outcome[][] = [];
  let disturbed = 0;
  let left = repeats;
  while (pairs.length < rounds) {
    const others = watchMachine();
    const outcomes: Outcome[] = [];
    for (const load of loads) outcomes.push(await run(load));
    if (others() > disturbance) {
      if (!restless && left > 0) {
        left -= 1;
        continue;
      }
      restless = true;
      disturbed += 1;
    }
    pairs.push(outcomes);
  }
  return { pairs, disturbed };
}

function middle<T>(list: T[], by: (item: T) => number): T {
  return list.sort((one, other) => by(one) - by(other))[Math.floor(list.length / 2)] as T;
}
