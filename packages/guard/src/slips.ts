// Undoes slips of the keyboard, the short forms of phones and what is typed to hide a word, before the rules look: only where
// no table and no list knows the word as it stands. Names are left alone: who knows how a name is spelled?
import { functionWords } from './function-words.ts';
import { everywhere } from './has.ts';
import { classesOf, listed, listedWords } from './lexicon.ts';
import { sensed } from './model/senses.ts';
import { type Edit, leet, type Normalised, replaceRanges } from './normalise.ts';
import type { Reading, Word } from './read.ts';
import { somewhatSpanish } from './spanish.ts';
import { COMMON, tableOf, wordLevel } from './tables.ts';

/** Short forms that mean one thing only. */
const shortForms: Record<string, string> = {
  u: 'you',
  ur: 'your',
  yr: 'your',
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  isnt: "isn't",
  arent: "aren't",
  werent: "weren't",
  havent: "haven't",
  hasnt: "hasn't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  cant: "can't",
  wont: "won't",
  im: "i'm",
  ive: "i've",
  weve: "we've",
  thats: "that's",
  theyre: "they're",
  pls: 'please',
  plz: 'please',
  plss: 'please',
  thx: 'thanks',
  thanx: 'thanks',
  tnx: 'thanks',
  tysm: 'thank you so much',
  thankyou: 'thank you',
  gr8: 'great',
  l8r: 'later',
  b4: 'before',
  '2day': 'today',
  '2nite': 'tonight',
  '2moro': 'tomorrow',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tonite: 'tonight',
  ppl: 'people',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  appt: 'appointment',
  appts: 'appointments',
  rly: 'really',
  msg: 'message',
  yest: 'yesterday',
  wknd: 'weekend',
  hosp: 'hospital',
  shld: 'should',
  wld: 'would',
  cld: 'could',
  ptnt: 'patient',
  whats: "what's",
  heres: "here's",
};

/** Words that the lists lack and that are a letter away from one they have. */
const rareWords = new Set(
  'listen excuse american americas thirty corps comrade eastern beta mamma tigger acme veer hungary concerto heave realty hepa carb carbs payer payers paren macula renally endoscope bronchoscope bronch metastases swaddle lien liens droop droops perio forceps caesarean finnish scots etch etches anima belie immunize decease reorder posit posited refutation sentience status robed chancre coumarin palpate perineal ileal mammo scopes sepsis insure ulna sclera stent stents statin hilum iris feces ensure apnea abscond doula doulas ileum ilium'.split(
    ' ',
  ),
);

function isWord(low: string): boolean {
  return functionWords.has(low) || rareWords.has(low) || listed(low) || sensed().has(low);
}

/** How words are cut up or run together, each looked for only where its sign is: most texts have none. */
const cuts: readonly (readonly [sign: RegExp, find: (n: Normalised) => Edit[]])[] = [
  [/\n/, breaks],
  [/[ \t]{2}/, ({ low }) => spaced(low, /(?<=[a-z0-9,;.!?])[ \t]{2,}(?=[a-z0-9(])/g)],
  [/[^\0-\x7f]/, pictures],
  [/_/, underscores],
  [/[a-z][013457$@]|[013457$@][a-z]/, digitsForLetters],
  [/\b(?:[a-z]\.){3}[a-z]\b/, dotted],
  [/[a-z]\*+[a-z]/, stars],
  [/#[a-z]{5}/, hashtags],
  [/[a-z] #[a-z]/, tagged],
  [/([a-z])\1\1/, stretched],
];

/** Line breaks inside a sentence, words joined by underscores or pictures, gaps of several spaces, words cut up by dots. */
export function joined(n: Normalised): Normalised {
  const edits = cuts.flatMap(([sign, find]) => (sign.test(n.low) ? find(n) : []));
  edits.sort((a, b) => a.start - b.start);
  return replaceRanges(n, edits);
}

function spaced(text: string, gap: RegExp): Edit[] {
  return everywhere(text, gap).map((m) => ({ start: m.index, end: m.index + m[0].length, text: ' ' }));
}

/** Each place of a pattern with the word meant there, if there is one. */
function meantAt(low: string, pattern: RegExp, meaning: (m: RegExpExecArray) => string | undefined): Edit[] {
  return everywhere(low, pattern).flatMap((m) => {
    const text = meaning(m);
    return text === undefined ? [] : [{ start: m.index, end: m.index + m[0].length, text }];
  });
}

function breaks({ text, low }: Normalised): Edit[] {
  const hanging =
    /(?<=\b(?:the|a|an|your|my|our|and|of|to|in|with|for|is|was|were|are|at|so|you|we)) ?\r?\n *(?=[a-z0-9])/g;
  return [...spaced(text, /(?<=[a-z,;] ?)\r?\n *(?=[a-z])/g), ...spaced(low, hanging)];
}

function pictures({ low }: Normalised): Edit[] {
  return spaced(
    low,
    /(?<=[a-z,])(?: (?:\p{Extended_Pictographic} ?){1,4}|(?:\p{Extended_Pictographic} ?){0,3}\p{Extended_Pictographic} )(?=[a-z])/gu,
  );
}

/** Where underscores stand for spaces: in rows of three words, between two known ones, or throughout a text that has more of them than spaces. */
function underscores({ low }: Normalised): Edit[] {
  const throughout = low.split('_').length > Math.max(3, low.split(' ').length);
  const rows = throughout
    ? /(?<![\w@/-])[a-z0-9',.;:!?"()-]*_[^\s@/]*/g
    : /(?<![\w@#./-])[a-z',]+(?:_[a-z',]+)+(?![\w@/-]|\.\w)/g;
  return everywhere(low, rows).flatMap((m) =>
    throughout || m[0].split('_').length > 2 || m[0].split('_').every((word) => isWord(word.replace(/,$/, '')))
      ? Array.from(m[0].matchAll(/_/g), ({ index }) => ({
          start: m.index + index,
          end: m.index + index + 1,
          text: ' ',
        }))
      : [],
  );
}

function digitsForLetters({ low }: Normalised): Edit[] {
  return meantAt(low, /(?<![\w@$.#/-])(?=[a-z013457$@]*[a-z])[a-z013457$@]{4,20}(?![\w@$/-]|\.\w)/g, ([typed]) => {
    if (!/[013457$@]/.test(typed)) return undefined;
    const word = typed.replace(/[013457$@]/g, (sign) => leet[sign] ?? sign);
    return isWord(word) ? word : undefined;
  });
}

/** "sooo", "visiiiit", "Annaaaa": a word or a name that the tables know, with one of its letters held down. */
function stretched({ text }: Normalised): Edit[] {
  return meantAt(text, /(?<![\w@.#/'-])(?=[A-Za-z]*([A-Za-z])\1\1)[A-Za-z]{4,40}(?![\w@/]|[.-]\w)/g, ([typed]) =>
    [typed.replace(/([A-Za-z])\1\1+/gi, '$1'), typed.replace(/([A-Za-z])\1\1+/gi, '$1$1')].find(isKnown),
  );
}

function isKnown(typed: string): boolean {
  const low = typed.toLowerCase();
  return low.length > 1 && (isWord(low) || tableOf(low) !== 0);
}

function dotted({ low }: Normalised): Edit[] {
  return meantAt(low, /(?<![\w@./-])(?:[a-z]\.){3,}[a-z](?![\w@/-])/g, ([typed]) => {
    const word = typed.replaceAll('.', '');
    return isWord(word) ? word : undefined;
  });
}

function stars({ low }: Normalised): Edit[] {
  return meantAt(low, /(?<![\w*])[a-z]+(?:\*+[a-z]+)+(?![\w*])/g, ([typed]) => starred(typed));
}

function hashtags({ text }: Normalised): Edit[] {
  return meantAt(text, /#([A-Za-z]{5,60})(?![\w@/-])/g, ([, tag = '']) => inWords(tag));
}

/** "glad your #knee is better": a known word with its sign, in the middle of a sentence. */
function tagged({ text }: Normalised): Edit[] {
  return meantAt(text, /(?<=(?<!#[A-Za-z]*)[A-Za-z,;] )#([A-Za-z]{2,30})(?= [A-Za-z]|[,.;!?])/g, ([, word = '']) =>
    isWord(word.toLowerCase()) ? word : undefined,
  );
}

/** "#GladYourKneeIsBetter", "#gladyourkneeisbetter", "#ForYou": a hashtag of three words, or of two that hold sentences together. */
function inWords(tag: string): string | undefined {
  const humps = tag.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const pieces = humps.length > 1 ? humps : tag.length > 8 ? cutUp(tag.toLowerCase()) : undefined;
  if (pieces === undefined || pieces.length < 2) return undefined;
  return pieces.length > 2 || (humps.length > 1 && pieces.some((piece) => functionWords.has(piece.toLowerCase())))
    ? pieces.join(' ')
    : undefined;
}

/** The fewest words that make up the letters, if words do. @param shortest what a word must have more letters than, unless it holds sentences together */
function cutUp(low: string, shortest = 2): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= low.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start];
      const piece = low.slice(start, end);
      if (before === undefined || before.length + 1 >= (best[end]?.length ?? 99)) continue;
      if (functionWords.has(piece) || (piece.length > shortest && isWord(piece))) best[end] = [...before, piece];
    }
  }
  return best[low.length];
}

/** "kn*e": the only word, or the commonest, in which each star stands for one letter. */
function starred(masked: string): string | undefined {
  const pattern = new RegExp(`^${masked.replaceAll('*', '[a-z]')}$`);
  return commonest(dictionary().filter((word) => pattern.test(word)));
}

let words: string[] | undefined;

function dictionary(): string[] {
  words ??= [...new Set([...functionWords, ...listedWords(), ...sensed().keys()])].filter((word) =>
    /^[a-z]{2,}$/.test(word),
  );
  return words;
}

/** A text with more words that nobody knows has another trouble than slips. */
const mostUnknown = 200;

/** The words to be read in place of those that stand there. */
export function slips(reading: Reading): Edit[] {
  const edits: Edit[] = [];
  let unknown = 0;
  for (const s of reading.sentences) {
    const spanish = somewhatSpanish(reading, s);
    for (let i = s.first; i < s.last; i++) {
      const word = reading.words[i] as Word;
      if (word.table === 0 && word.is === 0 && word.low.length > 3 && ++unknown > mostUnknown) return edits;
      const meant = meantBy(reading, word, s.shouting);
      if (meant === undefined || (spanish && !Object.hasOwn(shortForms, word.low))) continue;
      const text = word.caps ? meant.toUpperCase() : word.cap ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      edits.push({ start: word.start, end: word.end, text });
    }
  }
  return edits;
}

function meantBy(reading: Reading, word: Word, shouting: boolean): string | undefined {
  const { entry, low } = word;
  if (entry.meant === undefined) entry.meant = spelled(low, entry.table, entry.is) ?? '';
  if (entry.meant === '') return undefined;
  // A capital inside a sentence makes it a name.
  if (word.cap && !word.opens && !shouting) return undefined;
  if (word.caps && !shouting) return undefined;
  const before = reading.text.charAt(word.start - 1);
  const after = reading.text.slice(word.end, word.end + 2);
  if (/[@./_#&'-]/.test(before) || /^(?:[@_/&'-]|[.][a-z0-9])/i.test(after)) return undefined;
  // "u" and its like stand between words, not in "U of M", "2 u" or a row of letters.
  if (low.length < 3) {
    const [left, right] = [
      reading.low.slice(Math.max(0, word.start - 2), word.start),
      reading.low.slice(word.end, word.end + 3),
    ];
    if ((word.cap && !shouting) || /\d $/.test(left) || /^ [a-z]\b/.test(right)) return undefined;
  }
  return entry.meant;
}

/** What a word that nobody knows will have been meant to be. */
function spelled(low: string, table: number, is: number): string | undefined {
  if (Object.hasOwn(shortForms, low)) return shortForms[low];
  if (low.length < 4 || low.length > 80 || !/^[a-z]+$/.test(low)) return undefined;
  if (low.length > 24) return apart(low);
  if (table !== 0 || is !== 0 || isWord(low) || isForm(low)) return undefined;
  if (!/[aeiouy]/.test(low)) return low.length > 4 ? bySkeleton(low) : undefined;
  return commonest(shifted(low)) ?? (low.length > 4 ? (commonest(changed(low)) ?? apart(low)) : undefined);
}

/** "insurers", "underused": a form of a word, or made of one. */
function isForm(low: string): boolean {
  const stem = low
    .replace(/^(?:un|re|over|under|out|non|pre|mis|dis)(?=[a-z]{4})/, '')
    .replace(/(?:ies|es|s|ed|d|ing|ers?|ors?|ly|less|ness|able|like|y)$/, '');
  return (
    stem !== low &&
    stem.length > 3 &&
    [stem, `${stem}e`, `${stem}y`].some((w) => isWord(w) || (tableOf(w) & COMMON) !== 0)
  );
}

/** Two neighbours swapped, a letter twice, or in longer words one too many. The first letter is seldom wrong. */
function shifted(low: string): string[] {
  const found: string[] = [];
  for (let i = 1; i < low.length; i++) {
    const less = low.slice(0, i) + low.slice(i + 1);
    if ((low.charAt(i) === low.charAt(i - 1) || low.length > 6) && less.length > 3 && isWord(less)) found.push(less);
    const swapped = low.slice(0, i - 1) + low.charAt(i) + low.charAt(i - 1) + low.slice(i + 1);
    if (isWord(swapped)) found.push(swapped);
  }
  return found;
}

/** A letter missing, or in longer words another letter. */
function changed(low: string): string[] {
  const found: string[] = [];
  for (let i = 1; i <= low.length; i++) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const more = low.slice(0, i) + letter + low.slice(i);
      if (isWord(more)) found.push(more);
      const other = low.slice(0, i) + letter + low.slice(i + 1);
      if (low.length > 7 && i < low.length && isWord(other)) found.push(other);
    }
  }
  return found;
}

let skeletons: Map<string, string[]> | undefined;

/** "pnt", "appntmnt": written without its vowels. */
function bySkeleton(low: string): string | undefined {
  if (skeletons === undefined) {
    skeletons = new Map();
    for (const word of dictionary()) {
      const key = word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');
      if (key.length < 3 || key === word) continue;
      const list = skeletons.get(key);
      if (list === undefined) skeletons.set(key, [word]);
      else list.push(word);
    }
  }
  return commonest(skeletons.get(low) ?? []);
}

/** "yourvisit", "awoman", "whocarvedhis": up to four words without a space, or a whole sentence of them; one at least holds sentences together. */
function apart(low: string): string | undefined {
  const pieces = cutUp(low, 3);
  if (
    pieces === undefined ||
    (pieces.length > 4 && low.length < 20) ||
    !pieces.some((piece) => functionWords.has(piece))
  )
    return undefined;
  return pieces.includes('i') ? undefined : pieces.join(' ');
}

function commonest(candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const word of candidates) {
    // A word of care before another as common as it.
    const level = ((tableOf(word) >> wordLevel) & 3) * 2 + (classesOf(word) !== 0 ? 1 : 0);
    if (level <= most) continue;
    best = word;
    most = level;
  }
  return best;
}
