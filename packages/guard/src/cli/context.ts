// A context as it comes in JSON: parsed at the door, with a sentence for what does not fit.
import { authors, ownLists, surfaces } from '../context.ts';
import type { Context } from '../contract.ts';

const keys = [
  'author',
  'surface',
  'replyTo',
  'own',
  'profile',
  'postedAt',
  'secure',
  'declared',
  'attachments',
  'allow',
  'deny',
];

/** @returns the context, or what is wrong with it. */
export function readContext(given: Record<string, unknown>): Context | string {
  const strange = Object.keys(given).find((key) => !keys.includes(key));
  if (strange !== undefined) return `the context has “${strange}”; it may have ${keys.join(', ')}`;
  if (given.author !== undefined && !authors.some((name) => name === given.author))
    return `there is no author “${given.author}”; there are ${authors.join(', ')}`;
  if (given.surface !== undefined && !surfaces.some((name) => name === given.surface))
    return `there is no surface “${given.surface}”; there are ${surfaces.join(', ')}`;
  if (given.replyTo !== undefined && typeof given.replyTo !== 'string') return '“replyTo” is not a text';
  for (const key of ['attachments', 'allow', 'deny'])
    if (given[key] !== undefined && !Array.isArray(given[key])) return `“${key}” is not a list`;
  if (given.profile !== undefined && !isObject(given.profile)) return '“profile” is not an object';
  const own = given.own === undefined ? {} : readOwn(given.own);
  if (typeof own === 'string') return own;
  const postedAt = given.postedAt === undefined ? undefined : new Date(String(given.postedAt));
  if (postedAt && Number.isNaN(postedAt.getTime())) return '“postedAt” is not a time';
  return { ...given, ...(given.own === undefined ? {} : { own }), ...(postedAt ? { postedAt } : {}) } as Context;
}

/** @returns the own-identity list, or what is wrong with it. */
export function readOwn(given: unknown): NonNullable<Context['own']> | string {
  if (!isObject(given)) return `the own-identity list is not an object with lists: ${ownLists.join(', ')}`;
  for (const [key, list] of Object.entries(given)) {
    if (!ownLists.some((name) => name === key))
      return `the own-identity list has “${key}”; its lists are ${ownLists.join(', ')}`;
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string'))
      return `“${key}” of the own-identity list is not a list of texts`;
  }
  return given;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
