// How easily readers could recognise the person of a story: TAXONOMY, CASE_NARRATIVE. Weights are first values.

import type { Context, ReIdentification } from './contract.ts';
import { first, has } from './has.ts';
import { FAME, JOB } from './lexicon.ts';
import { originalRange } from './normalise.ts';
import { narrow } from './people/narrow.ts';
import { rareDiseases } from './people/rare.ts';
import type { Reading } from './read.ts';
import type { Hit } from './rule.ts';

interface Factor {
  kind: string;
  points: number;
  start: number;
  end: number;
  peopleWithout?: number;
}

/** Fewer than this many people: cells below 11 are not published (CMS cell size suppression policy). */
const few = 11;
/** Fewer than this many people: the population below which Safe Harbor drops a ZIP area, 45 CFR 164.514(b)(2)(i)(B). */
const some = 20_000;

/** @param spans places, dates and ages already found, by label */
export function score(reading: Reading, context: Context, spans: { label: string; hit: Hit }[]): ReIdentification {
  const factors: Factor[] = [];
  const add = (kind: string, points: number, start: number, end: number): void => {
    if (!factors.some((f) => f.kind === kind)) factors.push({ kind, points, start, end });
  };
  const match = (kind: string, points: number, pattern: RegExp): void => {
    const m = first(reading, pattern);
    if (m !== null) add(kind, points, m.index, m.index + m[0].length);
  };
  const span = (label: string): Hit | undefined => spans.find((s) => s.label === label)?.hit;
  const old = span('AGE_OVER_89');
  if (old !== undefined) add('age', 3, old.start, old.end);
  match('age', 1, age);
  match('sex', 0.5, sex);
  const place = span('LOCATION');
  if (place !== undefined) add('place', 2, place.start, place.end);
  else if (has(reading, local)) match('place', 2, local);
  else if (context.profile?.town !== undefined || context.profile?.employer !== undefined)
    add('place from the profile', 1, 0, 0);
  const when = spans.find((s) => s.label === 'DATE')?.hit;
  if (when !== undefined) {
    const text = reading.low.slice(when.start, when.end);
    const coarse = /^(?:\w+ )?[a-z]+,? (?:of )?(?:19|20)\d\d$/.test(text);
    add('date', coarse ? 1 : 2, when.start, when.end);
  }
  match('rare condition', 2, rare);
  for (const word of reading.words) {
    if (word.is & FAME && !/^(?:president|judge|chief|coach|champion|sheriff|officer|ceo)$/.test(word.low))
      add('office or fame', 3, word.start, word.end);
    else if (word.is & JOB && !(context.surface === 'consult' ? /^(?:nurse|student)$/ : pastime).test(word.low))
      add('occupation', 1, word.start, word.end);
  }
  match('office or fame', 3, fame);
  match('occupation', 1, job);
  match('occupation', 1, trade);
  match('public event', 2, event);
  match('family', 1, family);
  match('mark or quote', 1, mark);
  match('ethnicity or language', 1, ethnicity);
  const narrowed = narrow(reading, context, { place, date: when, isRare: (words) => rare.test(words) });
  for (const { kind, at, peopleWithout } of narrowed?.details ?? []) {
    let factor = factors.find((f) => f.kind === kind);
    if (factor === undefined) {
      factor = { kind, points: 0, start: at.start, end: at.end };
      factors.push(factor);
    }
    if (peopleWithout !== undefined) factor.peopleWithout = peopleWithout;
  }
  const points = factors.reduce((sum, f) => sum + f.points, 0);
  return {
    score: points,
    level: levelOf(points, narrowed?.people),
    factors: factors.map((f) => {
      const [start, end] = originalRange(reading.n, f.start, f.end);
      return { ...f, start, end };
    }),
    ...(narrowed ? { people: narrowed.people } : {}),
  };
}

/** What many are after work, or only for a day. */
const pastime = /^(?:nurse|student|runner|driver|writer|coach|dancer|swimmer|singer)$/;

/** The score in a sentence: what makes the person recognisable, and how many people it could be. */
export function storySentence({ score, factors, people }: ReIdentification): string {
  const kinds = factors.filter(({ points }) => points > 0).map(({ kind }) => kind);
  const counted = kinds.length > 0 ? ` (score ${score}: ${kinds.join(', ')})` : '';
  const fit =
    people === undefined
      ? 'Readers may recognize the person.'
      : `About ${people.toLocaleString('en-US')} ${people === 1 ? 'person fits' : 'people fit'} this description.`;
  return `This reads like a real patient's story${counted}. ${fit}`;
}

/** The stricter of what the points and the number of people say. */
function levelOf(points: number, people = Number.POSITIVE_INFINITY): ReIdentification['level'] {
  if (points >= 4 || people < few) return 'high';
  return points >= 2 || people < some ? 'mid' : 'low';
}

const age =
  /\b\d{1,3}[ -]?(?:year|yr|month|week|day|mo|wk)s?[ -]?(?:old|young)|\b\d{1,3} ?(?:yo|y\/o|y\.o\.?|yof|yom|[mf])\b(?! ?\/)|\b\d0s ?[mf]\b|\b\d{1,3} years (?:young|old)|\b[mf],? (?:in (?:his|her) )?\d0s\b|\b\d0s,? [mf]\b|\b[mf] ?\d{2}\b|(?:^|[,.;:]) ?\d{2},|\baged? \d{1,3}\b|\b(?:man|woman|lady|gentleman|widow(?:er)?|guy|girl|boy|patient|male|female|mujer|hombre|varon|senora?|masculino|femenin[ao]|paciente|nin[ao]) (?:of|de) \d{1,3}\b|\b(?:he|she)(?:'s| is) \d{2}(?=[,.;]| and\b|$)/;
const sex =
  /\b(?:he|she|him|her|his|hers|man|woman|gentleman|lady|girl|boy|guy|gal|male|female|mom|dad|mother|father|son|daughter|grandmother|grandfather|grandma|grandpa|wife|husband|bride|groom|widow|widower|mujer|hombre|varon|masculino|femenin[ao]|senora?|nin[ao]|fellow|[mf],? \d0s|\d{1,3} ?s? ?(?:yo)?[mf]|\d0s [mf])\b/;
const local =
  /\b(?:in|of|from) our (?:county|town|city|village|neighborhood|valley|island|parish)|\b(?:room|bed|bay) \d+/;
const rare = new RegExp(`\\b(?:${rareDiseases.join('|')})\\b`);
const fame =
  /\b(?:mayor|governor|senator|congress\w+|olympi\w+|celebrity|tv anchor|news anchor|anchorman|fire chief|police chief|superintendent|head coach|quarterback|astronaut|bishop|famous|well-known|local legend|city council\w*|school principal|rock star|pop star|weatherman|attorney general|secretary of state|district attorney|city manager|newscaster|sportscaster|(?:radio|tv|talk show|news|show) host|host of (?:the|a|our|your) [^.,;!?]{0,24}(?:show|program|news)|voice of (?:the|your|our)|(?:sitting|elected|acting|county|city|town|state) (?:county |city |town |state )?(?:treasurer|clerk|assessor|auditor|coroner|comptroller|prosecutor|representative|commissioner)|(?:state|national|world|regional|county) (?:\w+ )?(?:champion|record holder)|(?:retired|former|sitting|county|district|circuit|federal|family court|probate|superior court|town) judge|(?:county|town|city|state|school|island|valley)'s only)\b/;
const job =
  /\b(?:works? (?:at|for|as) (?:a |an |the )?\w+|retired \w+|(?:our|the) (?:mail|delivery) (?:carrier|driver)|grad student|crossing guard|bus driver|truck driver|school nurse|(?:ice cream|taxi|uber|cab|long-haul|ambulance|delivery|forklift|tractor|tow truck|snowplow|race car) driver|(?:runs|owns|manages) (?:a|an|the|his|her) (?:\w+ )?(?:bakery|dairy|farm|ranch|orchard|shop|store|diner|restaurant|bar|pub|brewery|winery|vineyard|salon|garage|gym|studio|marina|kennel|nursery|hotel|motel|inn|camp|mill|quarry|stable|food truck|daycare)|(?:drives|drove|flies|flew) (?:a|an|the) (?:\w+ )?(?:bus|truck|taxi|cab|forklift|tractor|train|plane|helicopter|ambulance|snowplow)|pastors|farms|fishes|ranches|(?:\w+ )?(?:worker|director|conductor|coach|chef|keeper|maker|smith|wright|herder|handler|instructor|installer|inspector|operator|blower|monger|builder|fitter|grower|breeder|dealer|trapper|roaster|brewer|weaver|carver|salesman|saleswoman|owner|apprentice|attendant)|first violin)\b/;
/** Trades in -ist, the clinical ones left out: "florist", "taxidermist". */
const trade =
  /\b(?!\w*(?:olog|iatr|dent|odont|hygien|therap|pharmac|esthet|special|optometr|antagon|agon|internist|hospitalist|generalist)ist)(?!(?:assist|exist|persist|resist|insist|consist|twist|wrist|waist|checklist|moist|hoist|heist|enlist|mist|list|fist)\b)[a-z]{2,}(?:[bcdfghjklmnpqrtvxz]|i|o)ist\b/;
const event =
  /\b(?:pile-up|crash|wreck|collision|(?:house|apartment|barn|church|school|hotel|ship|mill|factory|plant|refinery|warehouse|restaurant|kitchen|trailer|boat) fire|fire (?:at|in) the|wildfire|shooting|stabbing|plane|drowning|explosion|arrest(?:ed)? by|robbery|parade|marathon|championship|olympics|playoff|state (?:title|champion\w*)|award|twins|triplets|quadruplets|sole survivor|in the news|on the news|headline\w*|viral|tornado|hurricane|flood|homicide|murder|avalanche|bridge collapse|derailment|lottery|rodeo|festival)\b/;
const family =
  /\b(?:mother of|father of|mom of|dad of|her|his|their|twin|only|an? older|a younger) (?:\w+ )?(?:wife|husband|twins?|triplets?|sons?|daughters?|kids?|children|brothers?|sisters?|parents|grand\w+|fianc\w+|partner|mother|father)\b|\b(?:single (?:mom|dad|mother|father)|foster|adopted|widow(?:ed|er)?|newlywed|orphan|expecting|pregnant with|siblings|mother-in-law|family of \w+|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:small |young |little |grown )?(?:kids|children|sons|daughters|boys|girls|brothers|sisters)|(?:brother|sister|mother|father|cousin|son|daughter)s? (?:has|had|have|died|both|also|affected|is|was|with) (?:\w+ )?|lives? with (?:a|an|the|his|her|their) (?:\w+ )?(?:brother|sister|mother|father|son|daughter|aunt|uncle|cousin|grand\w+))\b/;
const mark =
  /\b(?:tattoo\w*|birthmark|scar (?:on|across)|said,? ["'“]|told (?:me|us|her|him),? ["'“]|joked|quote|prosthetic|glass eye|nickname\w*|mohawk|dreadlocks|piercing|\d ?(?:ft|feet) \d|\d'\d)\b|"[^"]{8,}"/;
const ethnicity =
  /\b(?:hispanic|latina|latino|latinx|black|african[- ]american|asian|chinese|korean|japanese|vietnamese|filipin[oa]|indian|native american|navajo|cherokee|somali|ethiopian|nigerian|haitian|ukrainian|russian|polish|greek|italian|irish|arab|syrian|iraqi|iranian|afghan|pakistani|jewish|muslim|amish|mennonite|hmong|samoan|hawaiian|mexican|guatemalan|salvadoran|cuban|dominican|puerto rican|brazilian|[a-z]+-speaking|(?:spanish|portuguese|french|german|farsi|arabic|mandarin|cantonese|hindi|urdu|bengali|tagalog|swahili|turkish|tamil|punjabi|dari|pashto|yiddish) (?:speaking|speaker|only)|speaks (?:only|no english|spanish|portuguese|french|german|farsi|arabic|mandarin|cantonese|hindi|urdu|tagalog|swahili|turkish)|immigrant|migrant|refugee|asylum seeker|(?:tourist|visitor|exchange student) from|deaf|creole)\b/;
