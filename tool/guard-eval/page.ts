// What the evaluation says, on the screen and on the page of figures.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '#guard';

const lines: string[] = [];

export function say(line: string): void {
  lines.push(line);
  console.log(line);
}

/** Writes docs/guard/figures.md: what was said, with the version and the command that says it. */
export function writePage(args: readonly string[]): void {
  const head = `# Figures of the guard, version ${version}

Written by \`npm run guard:eval -- ${args.join(' ')}\`. Times are those of the machine it ran on; what the other figures mean stands in
the taxonomy's section on scoring. The development files were read while the rules were written, so their figures flatter; the held-out
parts of our own corpus (\`packages/guard/corpus\`) were not.
`;
  const text = lines
    .join('\n')
    .trim()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
  writeFileSync(join(import.meta.dirname, '../../docs/guard/figures.md'), `${head}\n${text.join('\n')}\n`);
}
