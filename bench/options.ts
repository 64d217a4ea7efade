// What `npm run bench -- …` may be given.
import { parseArgs } from 'node:util';

export interface Options {
  /** Posts and threads together. */
  posts: number;
  /** Letters of the operations to measure; empty for everything. */
  only: string[];
  rounds: number;
  /** Length of one round. */
  seconds: number;
  /** Minutes of steady load over which memory is watched. */
  soak: number;
}

/** @throws one sentence when an option is unknown or no number. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      posts: { type: 'string', default: '100000' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '4' },
      soak: { type: 'string', default: '0' },
    },
  });
  return {
    posts: number('posts', values.posts, 1000, 2_000_000),
    only: values.only.toUpperCase().split(',').filter(Boolean),
    rounds: number('rounds', values.rounds, 1, 9),
    seconds: number('seconds', values.seconds, 1, 60),
    soak: number('soak', values.soak, 0, 60),
  };
}

function number(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} is “${text}”, but must be a whole number from ${least} to ${most}.`);
}
