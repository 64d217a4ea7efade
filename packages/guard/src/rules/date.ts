import { all, has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON, STAFF } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import { sentenceIndexAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

// Safe Harbor lets only the year stand. A relative word counts because the time of posting turns it into a date.
export const date: Rule = {
  label: 'DATE',
  id: 'date',
  protects: 'Anything narrower than a year for a person or care event: day, month, weekday, holiday, relative word.',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  say: "This date belongs to a person's care. Use the year only, or leave it out.",
  instead: 'The year, or nothing.',
  find,
  rewrite: (_situation, text) => /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? '',
};

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const absolute = [
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)?\d\d(?![\d/-]|\.\d)/g,
  /(?<![\d/.-])(?:19|20)\d\d([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d/-])/g,
  new RegExp(
    `\\b${month}\\.?,? (?:the )?(?:[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]| (?:mg|percent|people|patients))(?:,? ?(?:of )?(?:'\\d\\d|(?:19|20)\\d\\d))?\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:the )?[0-3]?\\d(?:st|nd|rd|th)?(?: of| de)?[ -]${month}\\b\\.?(?:,?[ -](?:of |de )?(?:19|20)?\\d\\d)?\\b`,
    'g',
  ),
  new RegExp(`\\b${month}\\.?,? (?:of |de )?(?:19|20)\\d\\d\\b`, 'g'),
];
const numericMonthDay = /(?<![\d/.-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/]|\.\d)/g;
const relative = [
  new RegExp(
    `\\b(?:(?:last|next|this|on|every|until|since|by|coming|past|from|for|el|este) )?(?:(?:early|late) )?${day}(?: (?:morning|afternoon|evening|night))?\\b`,
    'g',
  ),
  pattern('g')`
    \b(?:today|tonight|yesterday|tomorrow
    |(?:this|last|that|yesterday|tomorrow) (?:morning|afternoon|evening|night|week(?:end)?|month|spring|summer
      |fall|autumn|winter)
    |the other (?:day|night)|next (?:week|month)|last (?:week|month)
    |(?:a|two|three|four|five|six|\d) (?:days?|weeks?) ago|earlier (?:today|this week)|just now
    |(?:christmas|thanksgiving|halloween|easter)(?: (?:eve|day|morning|weekend))?
    |(?:new year's|valentine's|mother's|father's|independence|memorial|labor|veterans|st\.? patrick's) (?:eve
      |day|morning|weekend)
    |fourth of july|(?:an?|one|two|three|four|five|six|eight|ten|\d{1,2}) hours? ago
    |(?:since|until) (?:noon|midnight|breakfast|lunch|dawn)
    |(?:after|since|before|around) (?:new year|christmas|thanksgiving|easter|the fourth)
    |(?:just )?before lunch|\d{1,2}(?::\d\d)? (?:this|last|yesterday|in the) (?:morning|night|afternoon)|hoy
    |ayer|manana|anoche|esta (?:manana|tarde|noche|semana)|la semana pasada)\b
  `,
  new RegExp(`\\b(?:in|since|last|this|next|until|by|early|late|mid|en) ?-?${month}\\b`, 'g'),
  /\b(?:on|since|until|by) the \d{1,2}(?:st|nd|rd|th)\b/g,
];

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, text: string): void => {
    const end = start + text.length;
    const inside = hits.findIndex((h) => h.start < end && start < h.end);
    if (inside >= 0) return;
    if (!situation.everything && !tied(reading, situation, start)) return;
    hits.push({ start, end });
  };
  if (reading.hasDigit) {
    for (const pattern of absolute) for (const m of all(reading, pattern)) add(m.index, m[0]);
  }
  if (situation.everything) {
    for (const m of all(reading, numericMonthDay))
      if (
        /\b(?:on|since|dob|date|by|from|until|due|born|seen|visit)\b[^.]{0,12}$/.test(
          reading.low.slice(Math.max(0, m.index - 18), m.index),
        )
      )
        add(m.index, m[0]);
    return hits;
  }
  if (!situation.provider && situation.author !== 'patient') return hits;
  for (const m of all(reading, numericMonthDay))
    if (!/^\/|^ ?(?:%|of)/.test(reading.low.slice(m.index + m[0].length))) add(m.index, m[0]);
  for (const pattern of relative) {
    for (const m of all(reading, pattern)) {
      const lead = /^(?:on|from|for|since|until|by|in|en|el) /.exec(m[0])?.[0].length ?? 0;
      if (/^(?:sun|sat|mar|may|wed|mon|fri)s?$/.test(m[0].slice(lead))) continue;
      add(m.index + lead, m[0].slice(lead));
    }
  }
  return hits;
}

const wouldYou = /\b(?:would|should|could|can|do|does) (?:you|we|i|one|any(?:one|body)|some(?:one|body))\b/;

/** A date is a person's when its sentence singles the person out. */
function tied(reading: Reading, situation: Situation, start: number): boolean {
  const index = sentenceIndexAt(reading, start);
  const s = reading.sentences[index];
  if (s === undefined) return false;
  // What one would do today is not yet care.
  if (situation.consult && s.question && has(s, wouldYou)) return false;
  if (situation.singled.has(index)) return true;
  // A consult is about its case from end to end.
  if (situation.consult && situation.singled.size > 0 && (s.is & STAFF) === 0 && !has(s, ofOurs)) return true;
  if (
    situation.namesIn(index).some((n) => n.kind === 'private' && n.by !== 'first') &&
    situation.provider &&
    (s.is & (HE | PATIENT)) !== 0
  )
    return true;
  if (has(s, /\b(?:born|dob|date of birth|birth ?date)\b/) && (s.is & (HE | KIN | PATIENT | PERSON)) !== 0) return true;
  return situation.singled.has(index - 1) && (s.is & (HE | KIN | PATIENT | PERSON)) !== 0;
}

/** Dates of the trade, not of a case. */
const ofOurs =
  /\b(?:journal club|conference|grand rounds|meeting|guidelines?|published|approved|journal|paper|trial|webinar|lecture|tumor board|course|boards)\b/;
