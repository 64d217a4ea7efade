// Writes docs/guard/rules.md from the rules themselves: node tool/guard-docs.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, type Row } from '../packages/guard/src/decide.ts';
import type { Rule } from '../packages/guard/src/rule.ts';
import { rules } from '../packages/guard/src/rules/all.ts';
import { version } from '../packages/guard/src/version.ts';

const target = join(import.meta.dirname, '../docs/guard/rules.md');
const columns: [string, Row][] = [
  ['page', 'page'],
  ['reply to a review or comment', 'reply'],
  ['practice in a community', 'practice-community'],
  ['clinician in a community', 'clinician-community'],
  ['clinician-only consult', 'clinician-consult'],
  ['secure message', 'secure'],
  ['patient about self', 'patient-self'],
  ['patient about another', 'patient-other'],
];

/** The page as text, from the rules and the tables of their tests. */
export function rulesPage(): string {
  const head = `# Rules of the guard, version ${version}\n\nMade from the rules by \`tool/guard-docs.ts\`. Every finding carries the id of its rule. Severities: block, consent, warn, or clear where the place allows it; for a case, by low, mid and high score. A plus means: one step stricter than what else stands in the sentence.\n`;
  return head + rules.map(section).join('') + house;
}

const house = `
## Other ids

- \`house-list\`: a phrase from the organisation's own list, with the severity and message given there.
- \`attachment\`: a picture or video of a practice or clinician without the declaration "no patient" or "public teaching image" (45 CFR 164.514(b)(2)(i)(Q); 164.508).
`;

function section(rule: Rule): string {
  const { refused, allowed } = examples(rule.id);
  const severities = columns.map(([title, row]) => `| ${title} | ${severity(row, rule)} |`).join('\n');
  return `\n## ${rule.label}\n\nId \`${rule.id}\`. ${rule.protects}\n\n- Source: ${rule.source}\n- Says: ${rule.say}\n- Write instead: ${rule.instead}\n\n| place | severity |\n| --- | --- |\n${severities}\n\nRefused:\n\n${list(refused)}\n\nAllowed:\n\n${list(allowed)}\n`;
}

const list = (sentences: string[]): string => sentences.map((sentence) => `- ${sentence}`).join('\n');

function severity(row: Row, rule: Rule): string {
  const levels = [...new Set((['low', 'mid', 'high'] as const).map((level) => cell(row, rule.label, level)))];
  return levels.join(' / ');
}

/** The sentences of the tables in the rule's test; those with another finding are left out. */
export function examples(id: string): { refused: string[]; allowed: string[] } {
  const source = readFileSync(join(import.meta.dirname, `../packages/guard/src/rules/${id}.test.ts`), 'utf8');
  const lists = source.split(/\n {2}\[\n/).slice(1);
  const pick = (list: string | undefined): string[] =>
    (list ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    ') && !line.includes('{'))
      .map((line) =>
        line
          .trim()
          .slice(1, -2)
          .replace(/\\'/g, "'")
          .replace(/^\[([a-z:]+)\] /, '($1) ')
          .replace(/[⟦⟧]/g, ''),
      );
  return { refused: pick(lists[0]), allowed: pick(lists[1]) };
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(target, rulesPage());
  console.log('docs/guard/rules.md');
}
