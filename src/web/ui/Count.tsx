import { sentences } from './sentences.ts';

export interface CountProps {
  of: number;
  one: string;
  many: string;
  /** Counts people who could be singled out: below 11 it says so and no more. */
  people?: boolean | undefined;
}

/** "1 reply", "1,204 followers", or "fewer than 11 members". */
export function Count({ of, one, many, people }: CountProps) {
  return <>{counted({ of, one, many, people })}</>;
}

/** The same in plain text, for titles and descriptions. */
export function counted({ of, one, many, people }: CountProps): string {
  if (people && of < 11) return `${sentences.fewer} ${many}`;
  return `${of.toLocaleString('en-US')} ${of === 1 ? one : many}`;
}
