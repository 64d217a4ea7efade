// The command openward-guard: texts in, findings out, and an exit status that a script can go by.
import { check } from '../check.ts';
import type { Context, Verdict } from '../contract.ts';
import { fix } from '../fix.ts';
import { version } from '../version.ts';
import { readOwn } from './context.ts';
import { help, type Options, readOptions } from './options.ts';
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
  const sources = options.files.length > 0 ? options.files : [undefined];
  let found = false;
  for (const file of sources) {
    const content = readSource(file, outside);
    if (content === undefined) return refuse(`${file} cannot be read`);
    const items = readItems(content, options.jsonl || /\.(?:jsonl|ndjson)$/i.test(file ?? ''));
    if (typeof items === 'string') return refuse(`${file ?? 'Standard input'}: ${items}`);
    for (const item of items) found = judge(item, file, context, options, outside) || found;
  }
  return found ? 1 : 0;
}

/** @returns whether something was found; with --fix, whether something is left. */
function judge(item: Item, file: string | undefined, base: Context, options: Options, outside: Outside): boolean {
  const context = { ...base, ...item.context };
  const verdict = check(item.text, context);
  if (options.fix) {
    const mended = fix(item.text, verdict.findings);
    outside.out(item.record === undefined ? mended : `${JSON.stringify({ ...item.record, text: mended })}\n`);
    return check(mended, context).verdict !== 'clear';
  }
  const place = { ...(file === undefined ? {} : { file }), ...where(item) };
  if (options.json) outside.out(`${JSON.stringify({ ...place, ...verdict })}\n`);
  else outside.out(report(item, file ?? 'standard input', verdict));
  return verdict.verdict !== 'clear';
}

function where({ id, line }: Item): { id?: string; line?: number } {
  return { ...(id === undefined ? {} : { id }), ...(line === undefined ? {} : { line }) };
}

function report(item: Item, file: string, verdict: Verdict): string {
  const name = [file, item.line, item.id === undefined ? undefined : `(${item.id})`].filter(
    (part) => part !== undefined,
  );
  const lines = [`${name.slice(0, 2).join(':')}${name[2] ? ` ${name[2]}` : ''}: ${verdict.verdict}`];
  for (const finding of verdict.findings) {
    if (finding.severity === 'clear') continue;
    const before = item.text.slice(0, finding.start).split('\n');
    const quote = item.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
    lines.push(
      `  ${before.length}:${(before.at(-1)?.length ?? 0) + 1}  ${finding.severity}  ${finding.label}  ${finding.rule}`,
      ...(quote === '' ? [] : [`      “${quote}”`]),
      `      ${finding.message}`,
    );
    if (finding.rewrite !== undefined)
      lines.push(finding.rewrite === '' ? '      Leave it out.' : `      Instead: ${finding.rewrite}`);
  }
  if (verdict.reid?.people !== undefined)
    lines.push(`  About ${verdict.reid.people.toLocaleString('en-US')} people fit this description.`);
  return `${lines.join('\n')}\n`;
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
