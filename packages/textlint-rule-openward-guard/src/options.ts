// What .textlintrc says about who writes and where, with a sentence for what does not fit.
import { authors, type Context, ownLists, surfaces } from '../../guard/src/index.ts';

/** `severity` is read by textlint itself. */
export type Options = Pick<Context, 'author' | 'surface' | 'own' | 'allow'> & {
  severity?: 'error' | 'warning' | 'info';
};

/** @throws with what is wrong: a rule that was asked wrongly must not pass texts in silence. */
export function readOptions(given: Options): Context {
  const { author, surface, own, allow, severity: _, ...strange } = given as Record<string, unknown>;
  for (const key of Object.keys(strange)) fail(`has no option “${key}”; there are author, surface, own, allow`);
  oneOf('author', author, authors);
  oneOf('surface', surface, surfaces);
  if (own !== undefined && (typeof own !== 'object' || own === null || Array.isArray(own)))
    fail(`“own” is not an object with lists: ${ownLists.join(', ')}`);
  for (const [key, list] of Object.entries(own ?? {})) {
    oneOf('own', key, ownLists);
    if (!isTexts(list)) fail(`“own.${key}” is not a list of texts`);
  }
  if (allow !== undefined && !isTexts(allow)) fail('“allow” is not a list of texts');
  return { author, surface, own, allow } as Context;
}

function oneOf(option: string, given: unknown, known: readonly string[]): void {
  if (given !== undefined && !known.some((name) => name === given))
    fail(`“${option}” has “${String(given)}”; there are ${known.join(', ')}`);
}

const isTexts = (list: unknown): list is string[] =>
  Array.isArray(list) && list.every((entry) => typeof entry === 'string');

function fail(what: string): never {
  throw new Error(`textlint-rule-openward-guard: ${what}.`);
}
