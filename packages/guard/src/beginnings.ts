// Which words a pattern needs. Nearly every pattern of the rules asks for one of a few words ("your …", "records show"),
// and nearly no sentence has one of them. Read off the pattern's own source, so that nobody has to keep two lists in step:
// a set of words of which a match must hold at least one. What cannot be read so is undefined, and the pattern is tried.

/** The words of a need: whole, or what a word starts with. `digit` stands for any word with a digit. */
export interface Need {
  whole: Set<string>;
  start: Set<string>;
  digit: boolean;
}

type Node =
  | { kind: 'char'; char: string }
  | { kind: 'digit' | 'gap' | 'edge' | 'nothing' | 'unknown' }
  | { kind: 'any'; of: Node[][] }
  | { kind: 'repeat'; node: Node; least: number; most: number };

const unknown: Node = { kind: 'unknown' };
const mostWords = 1500;

/** What a match of the pattern must hold. */
export function needOf(pattern: RegExp): Need | undefined {
  if (pattern.flags.includes('i')) return undefined;
  const found = ofChoice(parse(pattern.source), false);
  return found === undefined || found.cost > 400 ? undefined : found;
}

type Found = Need & { cost: number };

/** One need for each alternative, together. */
function ofChoice(choice: Node[][], edge: boolean): Found | undefined {
  const all = none();
  for (const nodes of choice) {
    const one = ofRow(nodes, edge);
    if (one === undefined) return undefined;
    for (const word of one.whole) all.whole.add(word);
    for (const word of one.start) all.start.add(word);
    all.digit ||= one.digit;
  }
  return weighed(all);
}

/** The rarest of what a row of nodes asks for: any of its words will do, because a match holds them all. */
function ofRow(nodes: Node[], edgeBefore: boolean): Found | undefined {
  let best: Found | undefined;
  let edge = edgeBefore;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    const here = [edge ? wordsFrom(nodes, i) : undefined, inside(node, edge)];
    for (const found of here) if (found !== undefined && (best === undefined || found.cost < best.cost)) best = found;
    edge = (node.kind === 'nothing' && edge) || node.kind === 'edge' || node.kind === 'gap' || isGap(node);
  }
  return best;
}

function inside(node: Node, edge: boolean): Found | undefined {
  if (node.kind === 'any') return ofChoice(node.of, edge);
  if (node.kind === 'digit') return weighed({ ...none(), digit: true });
  return node.kind === 'repeat' && node.least > 0 ? inside(node.node, edge) : undefined;
}

function isGap(node: Node): boolean {
  return node.kind === 'char' && node.char !== '_' && !isLetter(node.char);
}

function none(): Found {
  return { whole: new Set(), start: new Set(), digit: false, cost: 0 };
}

const frequent = new Set(
  'a an the you your i we our my me us it is are was were be been to of in on at for and or but so that this these have has had do did not no he she him her his they their with from as if can could will would what who when how all any one by up out now'.split(
    ' ',
  ),
);

/** How often a sentence will have one of the words, roughly. */
function weighed(need: Found): Found {
  let cost = need.digit ? 8 : 0;
  for (const word of need.whole) cost += frequent.has(word) ? 30 : 1;
  for (const word of need.start) cost += word.length < 2 ? 200 : word.length < 3 || frequent.has(word) ? 30 : 2;
  return { ...need, cost };
}

/** What comes after the end of a row: the rest of the row around it. */
interface After {
  row: readonly Node[];
  from: number;
  after: After | undefined;
}

/** The words that can begin at a place of a row, if they can be counted. */
function wordsFrom(row: readonly Node[], from: number): Found | undefined {
  const found = none();
  let left = mostWords;
  const say = (word: string, whole: boolean): boolean => {
    if (word !== '') (whole ? found.whole : found.start).add(word);
    return word !== '';
  };
  const walk = (row: readonly Node[], from: number, after: After | undefined, word: string): boolean => {
    if (left-- < 0) return false;
    const node = row[from];
    if (node === undefined)
      return after === undefined ? say(word, false) : walk(after.row, after.from, after.after, word);
    switch (node.kind) {
      case 'unknown':
        return say(word, false);
      case 'nothing':
        return walk(row, from + 1, after, word);
      case 'gap':
        return say(word, true);
      case 'edge':
        return word === '' ? walk(row, from + 1, after, word) : say(word, true);
      case 'digit':
        if (word !== '') return say(word, false);
        found.digit = true;
        return true;
      case 'char':
        if (isLetter(node.char)) return walk(row, from + 1, after, word + node.char);
        return say(word, isGap(node));
      case 'any': {
        const rest = { row, from: from + 1, after };
        return node.of.every((nodes) => walk(nodes, 0, rest, word));
      }
      case 'repeat': {
        if (node.least === 0 && !walk(row, from + 1, after, word)) return false;
        return walk([node.node], 0, node.most > 1 ? open : { row, from: from + 1, after }, word);
      }
    }
  };
  return walk(row, from, undefined, '') ? weighed(found) : undefined;
}

/** Or a digit. */
function isLetter(c: string): boolean {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

const open: After = { row: [unknown], from: 0, after: undefined };

/** Reads the source of a pattern, as far as this file needs it. */
function parse(source: string): Node[][] {
  let at = 0;
  const choice = (): Node[][] => {
    const rows: Node[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        rows.push([]);
        continue;
      }
      rows.at(-1)?.push(repeated(atom()));
    }
    return rows;
  };
  const atom = (): Node => {
    const c = source[at++] ?? '';
    if (c === '(') return group();
    if (c === '[') return set();
    if (c === '\\') return escaped(source[at++] ?? '');
    if (c === '^' || c === '$') return { kind: 'edge' };
    if (c === '.') return unknown;
    // Capitals count as small letters: words are compared in small letters, and a match holds them in any case.
    return { kind: 'char', char: c.toLowerCase() };
  };
  const escaped = (c: string): Node => {
    if (c === 'd') return { kind: 'digit' };
    if (c === 'b') return { kind: 'edge' };
    if (c === 's' || c === 'W' || c === 'n') return { kind: 'gap' };
    if (c === 'p' || c === 'P' || c === 'u') {
      if (source[at] === '{') at = source.indexOf('}', at) + 1;
      else if (c === 'u') at += 4;
      return unknown;
    }
    return /[a-zA-Z0-9]/.test(c) ? unknown : { kind: 'char', char: c };
  };
  const group = (): Node => {
    const look = /^\?(?:<?[=!])/.exec(source.slice(at, at + 4))?.[0];
    if (look !== undefined) at += look.length;
    const plain = source[at] !== '?' || source.startsWith('?:', at);
    if (look === undefined && source.startsWith('?:', at)) at += 2;
    const of = choice();
    at++;
    if (look !== undefined) return { kind: 'nothing' };
    return plain ? { kind: 'any', of } : unknown;
  };
  const set = (): Node => {
    const from = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const inner = source.slice(from, at++);
    if (/^(?:\\d|[0-9]-[0-9]|[0-9])+$/.test(inner)) return { kind: 'digit' };
    if (/^[a-z]{1,12}$/.test(inner)) return { kind: 'any', of: [...inner].map((char) => [{ kind: 'char', char }]) };
    return /^-?[ .,:;#()/']*-?$/.test(inner) ? { kind: 'gap' } : unknown;
  };
  const repeated = (node: Node): Node => {
    if (!'?*+{'.includes(source[at] ?? ' ')) return node;
    const sign = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at, at + 12));
    if (sign === null) return node;
    at += sign[0].length;
    const first = sign[0][0];
    const least = first === '{' ? Number(sign[1]) : first === '+' ? 1 : 0;
    const most =
      first === '?' ? 1 : first !== '{' ? 99 : sign[2] === undefined ? least : sign[3] === '' ? 99 : Number(sign[3]);
    return { kind: 'repeat', node, least, most };
  };
  return choice();
}
