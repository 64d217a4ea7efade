// The arithmetic of the figures: TAXONOMY section 5.
import type { Severity } from '#guard';

export const levels: readonly Severity[] = ['block', 'consent', 'warn', 'clear'];

export function refused(v: Severity): boolean {
  return v === 'consent' || v === 'block';
}

export function f2(p: number, r: number): number {
  return 4 * p + r === 0 ? 0 : (5 * p * r) / (4 * p + r);
}

/** Lower end of the 95 % Wilson interval. */
export function wilson(k: number, n: number): number {
  if (n === 0) return 0;
  const z = 1.96;
  const p = k / n;
  return (p + (z * z) / (2 * n) - z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}

export function ratio(k: number, n: number): string {
  return n === 0 ? '-' : `${percent(k / n)} (${k}/${n})`;
}

export function percent(x: number): string {
  return `${(x * 100).toFixed(1)}%`;
}

const missed: Partial<Record<Severity, Partial<Record<Severity, number>>>> = {
  block: { clear: 10, warn: 6, consent: 3 },
  consent: { clear: 8, warn: 4 },
  warn: { clear: 2 },
};

/** What a wrong verdict costs; an over-call costs one per step. */
export function cost(gold: Severity, said: Severity): number {
  const under = missed[gold]?.[said];
  return under ?? Math.max(0, levels.indexOf(gold) - levels.indexOf(said));
}

/** Mean F1 over the verdicts that occur. */
export function macroF1(pairs: readonly { gold: Severity; said: Severity }[]): number {
  const each = levels
    .filter((level) => pairs.some((p) => p.gold === level))
    .map((level) => {
      const both = pairs.filter((p) => p.gold === level && p.said === level).length;
      const all = pairs.filter((p) => p.gold === level).length + pairs.filter((p) => p.said === level).length;
      return all === 0 ? 0 : (2 * both) / all;
    });
  return each.reduce((sum, x) => sum + x, 0) / Math.max(1, each.length);
}
