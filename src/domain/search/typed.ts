// What somebody typed, taken apart: words, phrases in quotes, and what is not wanted. Any text is safe.

import { fold } from '#vocabulary/fold.ts';
import { searchLimits } from '#vocabulary/search.ts';

export interface Typed {
  /** Words outside quotes, in their order, folded. */
  words: string[];
  /** Phrases in quotes: meant to the letter. */
  phrases: string[];
  /** Words and phrases after a minus. */
  unwanted: string[];
}

/** Letters and digits only are left of each word, so that no sign can be an operator of any query language. */
export function takeApart(text: string): Typed {
  const typed: Typed = { words: [], phrases: [], unwanted: [] };
  let room = searchLimits.words;
  const read = text.slice(0, searchLimits.text).replace(/[“”„«»]/g, '"');
  for (const [, minus, quoted, bare] of read.matchAll(/(?<![\p{L}\p{N}])(-?)(?:"([^"]*)"|([^\s"]+))/gu)) {
    const words = fold(quoted ?? bare ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, room);
    if (words.length === 0) continue;
    room -= words.length;
    if (minus) typed.unwanted.push(words.join(' '));
    else if (quoted !== undefined) typed.phrases.push(words.join(' '));
    else typed.words.push(...words);
  }
  return typed;
}
