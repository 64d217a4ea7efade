// What a common word mostly means, by the table of data/senses.ts.
import { senses } from '../data/senses.ts';
import { hashText } from './hash.ts';

let senseOf: Map<string, number> | undefined;

function load(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [sense, lines] of senses) {
    const h = hashText(sense);
    for (const line of lines) for (const word of line.trim().split(' ')) map.set(word, h);
  }
  return map;
}

/** Every word with its sense as a hash. */
export function sensed(): ReadonlyMap<string, number> {
  senseOf ??= load();
  return senseOf;
}
