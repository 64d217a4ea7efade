// Findings for a person at a terminal.
import type { Verdict } from '../contract.ts';
import { positionOf } from './position.ts';
import type { Item } from './texts.ts';

/** A line for the text, then for each finding its place, its words, the reason and what to write instead. */
export function report(item: Item, file: string, { verdict, findings, reid }: Verdict): string {
  const place = item.line === undefined ? file : `${file}:${item.line}`;
  const lines = [`${place}${item.id === undefined ? '' : ` (${item.id})`}: ${verdict}`];
  for (const { start, end, severity, label, rule, message, rewrite } of findings) {
    if (severity === 'clear') continue;
    const { line, column } = positionOf(item.text, start);
    const quote = item.text.slice(start, end).replace(/\s+/g, ' ');
    lines.push(`  ${line}:${column}  ${severity}  ${label}  ${rule}`);
    if (quote !== '') lines.push(`      “${quote}”`);
    lines.push(`      ${message}`);
    if (rewrite !== undefined) lines.push(rewrite === '' ? '      Leave it out.' : `      Instead: ${rewrite}`);
  }
  if (reid?.people !== undefined)
    lines.push(`  About ${reid.people.toLocaleString('en-US')} people fit this description.`);
  return `${lines.join('\n')}\n`;
}
