// Findings as a SARIF 2.1.0 log (OASIS Standard, 2020), which code hosts and editors show beside the line.
import type { Verdict } from '../contract.ts';
import { rules } from '../rules/all.ts';
import { version } from '../version.ts';
import { positionOf } from './position.ts';
import type { Item } from './texts.ts';

export interface Judged {
  file: string | undefined;
  item: Item;
  verdict: Verdict;
}

const levels = { clear: 'none', warn: 'warning', consent: 'error', block: 'error' } as const;

/** One run for all texts. Texts in lines of JSON are placed at their line; offsets inside such a line are not told. */
export function sarif(judged: readonly Judged[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'openward-guard',
            semanticVersion: version,
            rules: rules.map(({ id, say, protects, source }) => ({
              id,
              shortDescription: { text: say },
              fullDescription: { text: `${protects} Source: ${source}` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: judged.flatMap(results),
      },
    ],
  };
}

function results({ file, item, verdict }: Judged): object[] {
  return verdict.findings
    .filter(({ severity }) => severity !== 'clear')
    .map(({ rule, severity, message, rewrite, start, end }) => ({
      ruleId: rule,
      level: levels[severity],
      message: { text: rewrite ? `${message} Instead: ${rewrite}` : message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: item.line === undefined ? regionOf(item.text, start, end) : { startLine: item.line },
          },
        },
      ],
      properties: { severity, ...(item.id === undefined ? {} : { id: item.id }) },
    }));
}

function regionOf(text: string, start: number, end: number): object {
  const [from, to] = [positionOf(text, start), positionOf(text, end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** File names as relative references: RFC 3986. */
const uriOf = (file: string | undefined): string =>
  file === undefined ? 'stdin' : file.split(/[\\/]/).map(encodeURIComponent).join('/');
