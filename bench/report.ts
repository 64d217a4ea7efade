// Prints what was measured: shares of limits first, because they hold on another machine; absolute figures to orientate.

export interface Line {
  name: string;
  measured: string;
  target: string;
  /** Undefined where there is nothing to be met. */
  met: boolean | undefined;
  note?: string;
}

export function table(title: string, lines: Line[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  const widths = [
    Math.max(...lines.map(({ name }) => name.length)),
    Math.max(...lines.map(({ measured }) => measured.length)),
    Math.max(...lines.map(({ target }) => target.length)),
  ];
  for (const { name, measured, target, met, note } of lines) {
    const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
    const cells = [name.padEnd(widths[0] ?? 0), measured.padStart(widths[1] ?? 0), target.padEnd(widths[2] ?? 0)];
    console.log(`  ${cells.join('  ')}  ${verdict.padEnd(6)}  ${note ?? ''}`.trimEnd());
  }
}

/** A share of a limit, to be at least `target`. */
export function share(name: string, value: number, target: number, note?: string): Line {
  return {
    name,
    measured: value.toFixed(2),
    target: `>= ${target.toFixed(2)}`,
    met: value >= target,
    ...(note ? { note } : {}),
  };
}

/** A figure to be at most `target`. */
export function most(name: string, value: number, target: number, unit: string, note?: string): Line {
  const measured = `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;
  return { name, measured, target: `<= ${target} ${unit}`, met: value <= target, ...(note ? { note } : {}) };
}

export function plain(name: string, measured: string, note?: string): Line {
  return { name, measured, target: '', met: undefined, ...(note ? { note } : {}) };
}

export const perSecond = (value: number): string => `${Math.round(value)}/s`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
