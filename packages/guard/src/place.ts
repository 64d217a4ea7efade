// Where in a text something stands.
import type { Reading, Sentence, Word } from './read.ts';

export function sentenceIndexAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  return reading.sentences[sentenceIndexAt(reading, offset)];
}

export function wordsOf(reading: Reading, sentence: Sentence): Word[] {
  return reading.words.slice(sentence.first, sentence.last);
}

/** Whether a word of one class is followed, within so many words, by a word of another. */
export function follows(reading: Reading, sentence: Sentence, one: number, other: number, within: number): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (((reading.words[i]?.is ?? 0) & one) === 0) continue;
    for (let k = i + 1; k < sentence.last && k <= i + within; k++) {
      if (((reading.words[k]?.is ?? 0) & other) !== 0) return true;
    }
  }
  return false;
}
