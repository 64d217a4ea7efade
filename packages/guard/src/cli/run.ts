// The command openward-guard: texts in, findings out, and an exit status that a script can go by.
import { check } from '../check.ts';
import type { Context } from '../contract.ts';
import { fix } from '../fix.ts';
import { version } from '../version.ts';
import { readOwn } from './context.ts';
import { help, type Options, readOptions } from './options.ts';
import { report } from './report.ts';
import { type Judged, sarif } from './sarif.ts';
import { type Item, readItems } from './texts.ts';

export interface Outside {
  /** Throws what the file system throws. */
  readFile: (path: string) => string;
  readInput: () => string;
  out: (text: string) => void;
  err: (text: string) => void;
}

/** @returns the exit status: 0 nothing found, 1 something found, 2 the command could not be carried out. */
export function run(given: string[], outside: Outside): 0 | 1 | 2 {
  const refuse = (sentence: string): 2 => {
    outside.err(`openward-guard: ${sentence}.\n`);
    return 2;
  };
  const options = readOptions(given);
  if (typeof options === 'string') return refuse(`${options}. Try --help`);
  if (options.help) outside.out(help);
  else if (options.version) outside.out(`${version}\n`);
  if (options.help || options.version) return 0;

  const own = options.own === undefined ? undefined : readOwnList(options.own, outside);
  if (typeof own === 'string') return refuse(own);
  const context: Context = own === undefined ? options.context : { ...options.context, own };
  const judged: Judged[] = [];
  for (const file of options.files.length > 0 ? options.files : [undefined]) {
    const content = readSource(file, outside);
    if (content === undefined) return refuse(`${file} cannot be read`);
    const items = readItems(content, options.jsonl || /\.(?:jsonl|ndjson)$/i.test(file ?? ''));
    if (typeof items === 'string') return refuse(`${file ?? 'Standard input'}: ${items}`);
    for (const item of items) judged.push(judge(item, file, context, options.format, outside.out));
  }
  if (options.format === 'sarif') outside.out(`${JSON.stringify(sarif(judged), null, 2)}\n`);
  return judged.some(({ verdict }) => verdict.verdict !== 'clear') ? 1 : 0;
}

/** Judges a text and prints it in its turn; SARIF is one document and waits for all of them. */
function judge(
  item: Item,
  file: string | undefined,
  base: Context,
  format: Options['format'],
  out: Outside['out'],
): Judged {
  const context = { ...base, ...item.context };
  const verdict = check(item.text, context);
  if (format === 'fix') {
    const mended = fix(item.text, verdict.findings);
    out(item.record === undefined ? mended : `${JSON.stringify({ ...item.record, text: mended })}\n`);
    return { file, item, verdict: check(mended, context) };
  }
  if (format === 'json') {
    const { id, line } = item;
    out(`${JSON.stringify({ file, line, id, ...verdict })}\n`);
  }
  if (format === 'text') out(report(item, file ?? 'standard input', verdict));
  return { file, item, verdict };
}

function readSource(file: string | undefined, outside: Outside): string | undefined {
  if (file === undefined) return outside.readInput();
  try {
    return outside.readFile(file);
  } catch {
    return undefined;
  }
}

/** @returns the list, or a sentence that says what is wrong with the file. */
function readOwnList(path: string, outside: Outside): NonNullable<Context['own']> | string {
  try {
    const own = readOwn(JSON.parse(outside.readFile(path)));
    return typeof own === 'string' ? `${path}: ${own}` : own;
  } catch (thrown) {
    return thrown instanceof SyntaxError ? `${path} is not JSON` : `${path} cannot be read`;
  }
}
