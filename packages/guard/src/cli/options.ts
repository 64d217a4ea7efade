// What the command was asked for.
import { parseArgs } from 'node:util';
import { authors, surfaces } from '../context.ts';
import type { Context } from '../contract.ts';

export interface Options {
  files: string[];
  context: Context;
  /** Path of a JSON file with the own-identity list. */
  own: string | undefined;
  /** What is printed: findings to read, verdicts as JSON lines, one SARIF log, or the mended texts. */
  format: 'text' | 'json' | 'sarif' | 'fix';
  jsonl: boolean;
  help: boolean;
  version: boolean;
}

export const help = `openward-guard [options] [file…]

Checks texts before they are published. Reads the files, or standard input when none is named.

  --surface NAME    where it goes: ${surfaces.slice(0, 4).join(', ')},
                    ${surfaces.slice(4).join(', ')} (post)
  --author NAME     who writes: ${authors.join(', ')} (practice)
  --reply-to TEXT   the text that is answered
  --own FILE        the own-identity list: JSON with names, people, phones, emails, addresses, domains, numbers
  --secure          a message between two ends that both signed in with a second factor
  --jsonl           every line is a JSON object with "text", and "id" and "context" if it likes; so are files named *.jsonl
  --json            one JSON object for each text
  --sarif           one SARIF 2.1.0 log for all texts
  --fix             prints the text with all rewrites applied
  --version, --help

Exit status: 0 nothing found, 1 something found (with --fix: something is left), 2 the command could not be carried out.
`;

/** @returns what was asked for, or a sentence that says what is wrong with it. */
export function readOptions(given: string[]): Options | string {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(given);
  } catch (thrown) {
    return (thrown as Error).message.split('. ')[0] ?? 'The options cannot be read';
  }
  const { values, positionals } = read;
  const surface = surfaces.find((name) => name === (values.surface ?? 'post'));
  if (surface === undefined) return `There is no surface “${values.surface}”; there are ${surfaces.join(', ')}`;
  const author = authors.find((name) => name === (values.author ?? 'practice'));
  if (author === undefined) return `There is no author “${values.author}”; there are ${authors.join(', ')}`;
  const formats = (['json', 'sarif', 'fix'] as const).filter((name) => values[name]);
  if (formats.length > 1) return `Choose one of ${formats.map((name) => `--${name}`).join(' and ')}`;
  const replyTo = values['reply-to'];
  return {
    files: positionals,
    context: {
      author,
      surface,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(values.secure ? { secure: true } : {}),
    },
    own: values.own,
    format: formats[0] ?? 'text',
    jsonl: values.jsonl ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      surface: { type: 'string' },
      author: { type: 'string' },
      'reply-to': { type: 'string' },
      own: { type: 'string' },
      secure: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      fix: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}
