// Reads the vocabulary of conditions from the folder it ships in.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Condition, parseConditions } from '#domain/conditions/parse.ts';

/** All conditions of the folder's `.tsv` files; throws a sentence naming file and line when one is wrong. */
export async function readConditions(folder: string): Promise<Condition[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  return parseConditions(
    await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }))),
  );
}
