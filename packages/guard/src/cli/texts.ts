// The texts to check, out of a file: the whole of it, or one for each line of JSON.
import type { Context } from '../contract.ts';
import { isObject, readContext } from './context.ts';

export interface Item {
  text: string;
  id?: string;
  /** Line of a JSON-lines file, from 1. */
  line?: number;
  context?: Context;
  /** The object as it stood in the file, to be given back with --fix. */
  record?: Record<string, unknown>;
}

/** @returns the texts, or a sentence that says which line cannot be read and why. */
export function readItems(content: string, jsonl: boolean): Item[] | string {
  if (!jsonl) return [{ text: content }];
  const items: Item[] = [];
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const item = readLine(line, index + 1);
    if (typeof item === 'string') return item;
    items.push(item);
  }
  return items;
}

function readLine(line: string, number: number): Item | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `line ${number} is not JSON`;
  }
  if (!isObject(value) || typeof value.text !== 'string') return `line ${number} is not an object with a "text"`;
  const { text, id } = value;
  if (value.context !== undefined && !isObject(value.context)) return `"context" in line ${number} is not an object`;
  const context = isObject(value.context) ? readContext(value.context) : undefined;
  if (typeof context === 'string') return `line ${number}: ${context}`;
  return {
    text,
    line: number,
    record: value,
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(context ? { context } : {}),
  };
}
