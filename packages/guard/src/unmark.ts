// A text as it is read once its small Markdown is shown: emphasis, links to the web and bare addresses lose their marks, so
// that "Mar**i**a" is Maria. Marks at the beginning of a line split no word and stay. Follows CommonMark 0.31.2, section 6.2.

export interface Unmarked {
  text: string;
  /** For each place in `text` its place in the text as typed. */
  at: number[];
}

/** The same string when nothing in it is a mark. */
export function unmark(typed: string): Unmarked {
  const gone = new Uint8Array(typed.length);
  if (/[*_[<]/.test(typed)) for (const [from, to] of blocks(typed)) inline(typed, from, to, gone);
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < typed.length; i++)
    if (gone[i] === 0) {
      at.push(i);
      text += typed.charAt(i);
    }
  return { text, at };
}

/** Emphasis reaches from line to line within one paragraph, item, quote or heading, and not beyond. */
function blocks(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const mark =
      /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*(?:#{1,6}(?=[ \t]|$)[ \t]*)?/.exec(line)?.[0] ??
      '';
    const begins = mark.trim() !== '' && (from < 0 || interrupts(mark.trim()));
    if (line.trim() === '' || begins) {
      if (from >= 0) found.push([from, at - 1]);
      from = -1;
    }
    if (line.trim() !== '' && from < 0) from = at + mark.length;
    if (/#[ \t]*$/.test(mark) && from >= 0) {
      found.push([from, end]);
      from = -1;
    }
    at = end + 1;
  }
  if (from >= 0) found.push([from, text.length]);
  return found;
}

/** A numbered item begins in the middle of a paragraph only when it is the first. */
const interrupts = (mark: string): boolean => !/^\d/.test(mark) || /^0*1[.)]/.test(mark);

interface Run {
  place: number;
  char: string;
  from: number;
  /** As typed, for the rule of three. */
  length: number;
  left: number;
  opens: boolean;
  closes: boolean;
}

/** Marks what goes between `from` and `to`. */
function inline(text: string, from: number, to: number, gone: Uint8Array): void {
  const links = linksIn(text, from, to);
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '*' || char === '_') {
      const run = runAt(text, i, from, to, runs.length);
      runs.push(run);
      i += run.length - 1;
    } else if (char === '[') {
      const link = links.get(i);
      if (link === undefined) continue;
      gone[i] = 1;
      gone.fill(1, link.close, link.end);
      inline(text, i + 1, link.close, gone);
      i = link.end - 1;
    } else if (char === '<') {
      const address = /^<https?:\/\/[^\s/<>][^\s<>]*>/i.exec(text.slice(i, Math.min(to, i + 2100)))?.[0];
      if (!address) continue;
      gone[i] = 1;
      i += address.length - 1;
      gone[i] = 1;
    }
  }
  pair(runs, gone);
}

/** Links by the place of their first bracket, in one pass. No link is inside another: the inner one counts. */
function linksIn(text: string, from: number, to: number): Map<number, { close: number; end: number }> {
  const links = new Map<number, { close: number; end: number }>();
  const open: number[] = [];
  let newest = -1;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (char === '[') open.push(i);
    const start = char === ']' ? open.pop() : undefined;
    if (start === undefined || newest > start) continue;
    const end = linkEnd(text, i + 1, to);
    if (end === undefined) continue;
    links.set(start, { close: i, end });
    newest = start;
    i = end - 1;
  }
  return links;
}

/** @returns the place after "(https://… "title")" when that stands at `from`. Long addresses are none. */
function linkEnd(text: string, from: number, to: number): number | undefined {
  const rest = text.slice(from, Math.min(to, from + 2100));
  const address = /^\([ \t\n]*(?:<https?:\/\/[^\s/<>][^<>\n]*>|https?:\/\/[^\s/()](?:[^\s()]|\([^\s()]*\))*)/i.exec(
    rest,
  )?.[0];
  if (address === undefined) return undefined;
  const tail = /^(?:[ \t\n]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]*\)/.exec(rest.slice(address.length))?.[0];
  return tail === undefined ? undefined : from + address.length + tail.length;
}

function runAt(text: string, at: number, from: number, to: number, place: number): Run {
  const char = text.charAt(at);
  let end = at + 1;
  while (end < to && text.charAt(end) === char) end++;
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = end < to ? text.charAt(end) : ' ';
  const [blankBefore, blankAfter] = [/\s/.test(before), /\s/.test(after)];
  const [signBefore, signAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)];
  const left = !blankAfter && (!signAfter || blankBefore || signBefore);
  const right = !blankBefore && (!signBefore || blankAfter || signAfter);
  // Underscores do not split words.
  const opens = left && (char === '*' || !right || signBefore);
  const closes = right && (char === '*' || !left || signAfter);
  return { place, char, from: at, length: end - at, left: end - at, opens, closes };
}

/** Pairs what opens with what closes; each look back ends where an equal one has looked before. */
function pair(runs: readonly Run[], gone: Uint8Array): void {
  const open: Run[] = [];
  const looked = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.char}${run.opens}${run.length % 3}`;
    while (run.closes && run.left > 0) {
      let i = open.length - 1;
      const floor = looked.get(key) ?? -1;
      while (i >= 0 && (open[i]?.place ?? -1) > floor && !fits(open[i], run)) i--;
      const opener = open[i];
      if (!opener || opener.place <= floor) {
        looked.set(key, open.at(-1)?.place ?? -1);
        break;
      }
      open.length = i + 1;
      const taken = Math.min(opener.left, run.left);
      gone.fill(1, opener.from + opener.left - taken, opener.from + opener.left);
      const begin = run.from + run.length - run.left;
      gone.fill(1, begin, begin + taken);
      opener.left -= taken;
      run.left -= taken;
      if (opener.left === 0) open.pop();
    }
    if (run.opens && run.left > 0) open.push(run);
  }
}

/** The rule of three: a run that could be both pairs only with a length that does not make three together. */
function fits(opener: Run | undefined, closer: Run): boolean {
  if (opener?.char !== closer.char) return false;
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
