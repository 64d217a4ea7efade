import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needOf } from './beginnings.ts';
import { all, has, ofText } from './has.ts';
import { read } from './read.ts';

test('what a pattern needs is read off its source', () => {
  const words = (pattern: RegExp): string | undefined => {
    const need = needOf(pattern);
    return need && `${[...need.whole].join(' ')}|${[...need.start].join(' ')}|${need.digit ? '#' : ''}`;
  };
  assert.equal(words(/\b(?:your|ur) (?:charts?|bill)\b/), 'chart charts bill||');
  assert.equal(words(/\bgraduat\w+/), '|graduat|');
  assert.equal(words(/\b(?:sorry|apolog\w+)\b/), 'sorry|apolog|');
  assert.equal(words(/\bdon't mind\b/), 'don||');
  assert.equal(words(/(?<!\d)\d{3}-\d{4}(?!\d)/), '||#');
  assert.equal(words(/\b(?:a|\d+) weeks\b/), 'weeks||');
  for (const pattern of [/photo|video/, /\b(?:\w+ )?/, /^\W*$/, /\byou\b/i, /\b(?:yes)?$/, /[^a]b/, /(?:\byes)*/])
    assert.equal(needOf(pattern), undefined, String(pattern));
});

test('a pattern that is turned away would have found nothing', () => {
  const patterns = [
    /\b(?:your|ur) (?:charts?|bill)\b/,
    /\bday\b/,
    /\bday/,
    /\b(?:our|the) (?:\w+ ){0,2}(?:office|desk)\b/,
    /(?:^|[,.] ?|\b(?:and|so) )(?:stop|take)\b/,
    /\b(?:1[0-7]|[1-9])[- ]?(?:year|mo)s?\b/,
    /\bna\b/,
    /\b9\d\b/,
    /\b(?:can't|isn't a) b(?:ill|oo)?\b/,
    /^(?:\W|and )*(?:it|bill)(?!s)/,
  ];
  const texts = [
    'Your chart. _day o’day "day" x-day 2day Ørday éday dayé day_',
    'The very front desk, stop. So take 9 and 95, 9yo, 16-year',
    "Can't bill; isn't a boo. nа mañana niña na\u0301 na",
    'And it bill… bills 📷bill ur bill *your* bill',
    '１２ years ９５ ٣ day 東京day day東京 a&day',
  ];
  for (let round = 0; round < 2; round++)
    for (const text of [...texts, ...texts.map((t) => t.toUpperCase())]) {
      const reading = read(text);
      for (const pattern of patterns) {
        for (const s of reading.sentences) assert.equal(has(s, pattern), pattern.test(s.low), `${pattern} in ${s.low}`);
        const everywhere = new RegExp(pattern.source, 'g');
        assert.equal([...all(reading, everywhere)].length, [...reading.low.matchAll(everywhere)].length, text);
      }
    }
});

test('what is asked of a text is asked once', () => {
  // A sticky pattern forgets nothing between two questions, and would say no to the second.
  const pattern = /knee/y;
  const text = read('knee and hip');
  assert.deepEqual([ofText(text, pattern), ofText(text, pattern)], [true, true]);
  assert.equal(ofText(read('hip and back'), pattern), false);
});
