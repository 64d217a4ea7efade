import { codesAfter } from '../codes.ts';
import { all, allWritten, has } from '../has.ts';
import { BODY, CARED, CONDITION, EVENT, HE, PATIENT, TREATMENT, WE } from '../lexicon.ts';
import { lettersAndDigits } from '../own.ts';
import { pattern } from '../pattern.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const otherUniqueId: Rule = {
  label: 'OTHER_UNIQUE_ID',
  id: 'other-unique-id',
  protects:
    'Any other code or trait that singles out one person: study subject, prescription, police number, a title held by one person.',
  source: '45 CFR 164.514(b)(2)(i)(R)',
  say: 'This code or description fits one person only. Generalize or remove it.',
  instead: '"someone in public life", "a rare condition"',
  find,
  rewrite: (_situation, text) => (/\d/.test(text) ? '' : 'someone'),
};

const word = pattern('g')`
  \b(?:(?:study )?(?:subject|participant)(?: id| number)?|prescription(?: (?:no|number|#))?
  |rx(?: ?(?:no|number|#))?|police report|incident report(?: (?:no|number|#))?|case(?: (?:no|number|id|#))
  |donor (?:code|id|number|unit)|donor(?= [a-z]-?\d{4})|(?:cord )?blood unit|incident(?: (?:no|number|#))
  |employee (?:id|number|no)|student (?:id|number)|badge (?:id|number|no)|voter (?:id|number)
  |tax(?:payer)? (?:id|number)|national id|id(?: (?:number|no))|id|reference (?:number|no)
  |ticket (?:number|no)|confirmation (?:number|code|no)|tracking (?:number|no)|docket|inmate(?: number)?
  |(?:personal |social |suspect |national |tribal |resident |military )?identification(?: (?:number|no|card))?
  |(?:e|t|it|at|pt|v|ss)in(?= ?[:#]| number| no\b| \d| is )|vat(?: (?:number|no|id))|aadhaa?r
  |pan(?= (?:number|no|card)| ?[:#])|nino|national insurance|nhs|sin(?= (?:number|no)| ?[:#])|cpf|cnpj|curp
  |rfc|dni|nie|nif|pesel|personnummer|bsn|tfn|abn|voter|ration card|residence permit|visa (?:number|no)
  |service number|hbn|member|badge)(?:(?<=#)|(?![a-z]))
`;
// A code that names the kind of plan it belongs to: "HMO-234567".
const planCode = /(?<![a-z0-9-])(?:hmo|ppo|epo|pos|hbn|ins|pol|mbr|mem)[-#: ]{1,2}\d{4,}(?:-\d+)*(?![a-z0-9])/g;
const publicRegister = /^(?:nct\d|isrctn|\d{2}d\d{7}|k\d{6}|[a-z]\d{2}(?:\.\d+)?$)/i;
const only = pattern('g')`
  \b(?:the |our )?(?:(?:current|former|sitting|local|town|our|longtime|retired) )*(?:(?:only
    |sole) (?:(?:female|male|black|living|known|other) )?(?:person|patient|man|woman|child|kid|family|survivor
    |one|triplet \w+|case|firefighter|pilot|officer|priest|pastor|rabbi|blacksmith|harpist|taxidermist
    |[a-z]{3,}(?:er|ist|an) (?:in|of|living|on) (?:the |our )?[a-z]+)
  |sole survivor|first (?:person|patient|baby|woman|man|child) (?:ever|in|to)
  |(?:current|former|sitting|local) (?:mayor|governor|senator|sheriff|principal|bishop|police chief|fire chief
    |head coach|superintendent)
  |mayor of [a-z]+|local tv anchor|(?:tv|news) anchor|reigning \w+ \w+
  |(?:the )?(?:town|city|village)(?:'s)? (?:mayor|fire chief|police chief|sheriff
    |librarian))\b[^.,;!?\n]{0,40}
`;

const place = '(?:state|county|town|city|valley|country|island|region|coast|village|world|nation)';
// Offices, fame and firsts that one person holds. Only a sentence that also tells of care makes one a patient.
const held = [
  pattern('g')`
    \b(?:the |our |a |our state's |our county's )?(?:(?:sitting|current|former|presiding|reigning
      |longest-serving) )(?:lieutenant governor
    |governor|county (?:clerk|judge|executive|commissioner)|attorney general|judge|mayor|sheriff|senator
    |congress(?:man|woman)|state (?:senator|representative)|poet laureate|fire chief
    |police chief)\b(?: of [a-z]+(?: county)?)?
  `,
  /\b(?:our|the) (?:state|county|town|city|village)'s (?:lieutenant governor|governor|mayor|sheriff|fire chief|police chief|judge|coroner|treasurer|poet laureate)\b/g,
  /\b(?:fire|police) chief of [a-z]+/g,
  pattern('g')`
    \b(?:the |our )?(?:(?:morning|evening|weekend|nightly|tv|news|sports) ){0,2}(?:anchor|anchorwoman
    |anchorman|weatherman|weather lady|meteorologist|newscaster|sportscaster|host) (?:on|from|at
    |of) (?:channel \d+|[kw][a-z]{3}\b)
  `,
  /\bchannel \d+'s (?:\w+ ){0,2}(?:anchor|anchorwoman|anchorman|weatherman|meteorologist|newscaster|host)\b/g,
  /\b(?:olympic|paralympic|(?:19|20)\d\d (?:state|national|world)) (?:\w+ ){0,2}(?:medalist|champion|champ)\b/g,
  /\b(?:miss|mr|mrs) [a-z]+(?: county| state)? 20\d\d\b/g,
  /\b(?:the |that )?(?:voice|face) (?:of|behind|on) (?:your|our|the|this town's|the town's) (?:[a-z]+ ){0,3}(?:report|forecast|news|show|radio|station|broadcast|announcements|weather|channel \d+)\b/g,
  new RegExp(
    `\\b(?:our|the) ${place}'s (?:only|first|last|lone|sole|oldest|youngest|longest-serving) (?:[a-z-]+ ){0,3}(?:case|patient|survivor|sheriff|[a-z]{3,}(?:er|smith|keeper))\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:the |our )?(?:only|last|sole|one and only) (?:[a-z-]+ ){0,2}[a-z]{3,}(?:er|or|ist|smith|man|woman)s? (?:(?:in|of|on) (?:the|our|this) (?:whole |entire )?${place}|around here)\\b`,
    'g',
  ),
  new RegExp(`\\bfirst[- ]ever [^.,;!?\\n]{3,50} in (?:this|our|the) ${place}\\b`, 'g'),
];
/** "The sole Alaskan with", "the only two Nebraskans who": told by where they are from. */
const native =
  /\b(?:[Tt]he|[Oo]ur) (?:only|sole|lone|one|first)(?: two| three| known| living)* [A-Z][a-z]+(?:an|ian|er|ite)s? (?:living |known |ever )?(?:with|who|to)\b/g;
const trade = pattern()`
  \b(?:center|provider|practitioner|tower|chapter|carrier|helicopter|scanner|laser|member|computer|doctor
  |dentist|examiner|trainer|midwi\w+
  |[a-z]*(?:olog|odont|iatr|therap|pharmac|hygien|optom|surg|special)[a-z]*)\b
`;

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  for (const hit of codesAfter(reading, word, 3)) {
    const code = reading.text.slice(hit.start, hit.end).replace(/^#/, '');
    if (publicRegister.test(code) || /^(?:19|20)\d\d$/.test(code) || situation.own.numbers.has(lettersAndDigits(code)))
      continue;
    if (/^\d{1,3}$/.test(code) || /\bpromo\b/.test(reading.low.slice(Math.max(0, hit.start - 20), hit.start))) continue;
    hits.push(hit);
  }
  for (const m of all(reading, planCode)) hits.push({ start: m.index, end: m.index + m[0].length });
  if (situation.everything || situation.author === 'patient') return hits;
  for (const m of [...all(reading, only), ...held.flatMap((p) => all(reading, p)), ...allWritten(reading, native)]) {
    const s = sentenceAt(reading, m.index);
    if (/^only one\b|only one-/.test(m[0]) || (trade.test(m[0]) && !/meteorolog/.test(m[0]))) continue;
    if (hits.some((h) => h.start < m.index + m[0].length && m.index < h.end)) continue;
    if (
      s === undefined ||
      ((s.is & (EVENT | CONDITION | BODY | TREATMENT | PATIENT | HE)) === 0 &&
        !has(s, /\btake care of|treat(?:ed|s)?|cared? for|thanks to us|with us|sees our|smoke|quit\b/))
    )
      continue;
    if (
      has(
        s,
        /\b(?:opened|signed|spoke|visited|cut the ribbon|proclaimed|joined us|will speak|attended|announced|declared)\b/,
      ) ||
      (!situation.consult &&
        (s.is & (WE | CARED)) === 0 &&
        !has(s, /\bour\b|dr/) &&
        (s.is & PATIENT) === 0 &&
        (s.is & HE) === 0)
    )
      continue;
    hits.push({ start: m.index, end: m.index + m[0].trimEnd().length });
  }
  return hits;
}
