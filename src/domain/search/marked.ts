// Parts of a found text, with the found words marked. The database marks with two control characters that no shown text
// has; whoever shows the pieces escapes each as text.

export interface Piece {
  text: string;
  /** One of the words that were searched for. */
  found: boolean;
}

const begin = '\u0002';
const end = '\u0003';
/** Options of ts_headline. */
export const headline = `StartSel=${begin}, StopSel=${end}, MaxFragments=2, MinWords=8, MaxWords=26, FragmentDelimiter=" … "`;
export const wholeHeadline = `StartSel=${begin}, StopSel=${end}, HighlightAll=true`;

/** Splits what ts_headline made. Marks of Markdown are left out: a snippet is not rendered. */
export function pieces(text: string): Piece[] {
  const list: Piece[] = [];
  const clean = text
    .replace(/\[([^\][]*)\]\(https?:[^)\s]*\)/g, '$1')
    .replace(/(^|\n)[ \t]*(?:#{1,6}|>|[-+*])[ \t]+/g, '$1')
    .replace(/\*{1,3}|_{2,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  let found = false;
  for (const part of clean.split(begin)) {
    const [marked = '', ...rest] = part.split(end);
    const after = rest.join('');
    if (found && marked !== '') list.push({ text: marked, found: true });
    const plain = found ? after : marked + after;
    if (plain !== '') list.push({ text: plain, found: false });
    found = true;
  }
  return list;
}
