// What readers recognise a person by: the factors of the re-identification score that are told by words alone
// (TAXONOMY, CASE_NARRATIVE). All patterns look at small letters.
import { pattern } from '../pattern.ts';
import { rareDiseases } from './rare.ts';

const word = (...pieces: readonly string[]): string => String.raw`\b(?:${pieces.join('|')})\b`;
const oneOf = (...pieces: readonly string[]): RegExp => new RegExp(word(...pieces));

/** "34-year-old", "60F", "man of 63", "F, 50s", "hoarse for weeks, 43, sings". */
export const age = new RegExp(
  [
    String.raw`\b\d{1,3}[ -]?(?:year|yr|month|week|day|mo|wk)s?[ -]?(?:old|young)`,
    String.raw`\b\d{1,3} years (?:young|old)`,
    String.raw`\b\d{1,3} ?(?:yo|y\/o|y\.o\.?|yof|yom|[mf])\b(?! ?\/)`,
    String.raw`\b\d0s,? ?[mf]\b`,
    String.raw`\b[mf],? (?:in (?:his|her) )?\d0s\b`,
    String.raw`\b[mf] ?\d{2}\b`,
    String.raw`(?:^|[,.;:]) ?\d{2},`,
    String.raw`\baged? \d{1,3}\b`,
    String.raw`${word('man', 'woman', 'lady', 'gentleman', 'widow(?:er)?', 'guy', 'girl', 'boy', 'patient', 'male', 'female')} of \d{1,3}\b`,
    String.raw`${word('mujer', 'hombre', 'varon', 'senora?', 'masculino', 'femenin[ao]', 'paciente', 'nin[ao]')} de \d{1,3}\b`,
    String.raw`\b(?:he|she)(?:'s| is) \d{2}(?=[,.;]| and\b|$)`,
  ].join('|'),
);

export const sex = oneOf(
  'he|she|him|her|his|hers|man|woman|gentleman|lady|girl|boy|guy|gal|fellow|male|female|bride|groom|widow|widower',
  'mom|dad|mother|father|son|daughter|grandmother|grandfather|grandma|grandpa|wife|husband',
  'mujer|hombre|varon|masculino|femenin[ao]|senora?|nin[ao]',
  String.raw`[mf],? \d0s|\d{1,3} ?s? ?(?:yo)?[mf]|\d0s [mf]`,
);

/** A place that readers know without its name. */
export const local =
  /\b(?:in|of|from) our (?:county|town|city|village|neighborhood|valley|island|parish)|\b(?:room|bed|bay) \d+/;

export const rare = oneOf(...rareDiseases);

/** Offices, stages and records: one person in a town. */
export const fame = oneOf(
  String.raw`mayor|governor|senator|congress\w+|city council\w*|attorney general|secretary of state|district attorney|city manager`,
  'fire chief|police chief|superintendent|school principal|bishop|astronaut',
  '(?:sitting|elected|acting|county|city|town|state) (?:county |city |town |state )?(?:treasurer|clerk|assessor|auditor|coroner|comptroller|prosecutor|representative|commissioner)',
  '(?:retired|former|sitting|county|district|circuit|federal|family court|probate|superior court|town) judge',
  'celebrity|famous|well-known|local legend|rock star|pop star',
  'tv anchor|news anchor|anchorman|weatherman|newscaster|sportscaster|(?:radio|tv|talk show|news|show) host',
  'host of (?:the|a|our|your) [^.,;!?]{0,24}(?:show|program|news)|voice of (?:the|your|our)',
  String.raw`olympi\w+|head coach|quarterback|(?:state|national|world|regional|county) (?:\w+ )?(?:champion|record holder)`,
  "(?:county|town|city|state|school|island|valley)'s only",
);

const business =
  'bakery|dairy|farm|ranch|orchard|shop|store|diner|restaurant|bar|pub|brewery|winery|vineyard|salon|garage|gym|studio|marina|kennel|nursery|hotel|motel|inn|camp|mill|quarry|stable|food truck|daycare';

/** Trades that the list of the lexicon lacks, and what somebody works at. */
export const job = oneOf(
  String.raw`works? (?:at|for|as) (?:a |an |the )?\w+|retired \w+|pastors|farms|fishes|ranches`,
  String.raw`(?:runs|owns|manages) (?:a|an|the|his|her) (?:\w+ )?(?:${business})`,
  String.raw`(?:drives|drove|flies|flew) (?:a|an|the) (?:\w+ )?(?:bus|truck|taxi|cab|forklift|tractor|train|plane|helicopter|ambulance|snowplow)`,
  '(?:ice cream|taxi|uber|cab|bus|truck|tow truck|long-haul|ambulance|delivery|forklift|tractor|snowplow|race car) driver',
  '(?:our|the) (?:mail|delivery) (?:carrier|driver)|grad student|crossing guard|school nurse|first violin',
  String.raw`(?:\w+ )?(?:worker|director|conductor|coach|chef|instructor|inspector|operator|owner|apprentice|attendant|salesman|saleswoman)`,
  String.raw`(?:\w+ )?(?:keeper|maker|smith|wright|herder|handler|installer|blower|monger|builder|fitter|grower|breeder|dealer|trapper|roaster|brewer|weaver|carver)`,
);

/** Trades in -ist, the clinical ones left out: "florist", "taxidermist". */
export const trade = pattern()`
  \b(?!\w*(?:olog|iatr|dent|odont|hygien|therap|pharmac|esthet|special|optometr|antagon|agon|internist
    |hospitalist|generalist)ist)(?!(?:assist|exist|persist|resist|insist|consist|twist|wrist|waist|checklist
    |moist|hoist|heist|enlist|mist|list|fist)\b)[a-z]{2,}(?:[bcdfghjklmnpqrtvxz]
  |i|o)ist\b
`;

/** What many are after work, or only for a day. */
export const pastime = /^(?:nurse|student|runner|driver|writer|coach|dancer|swimmer|singer)$/;

/** What the paper wrote of. */
export const event = oneOf(
  'pile-up|crash|wreck|collision|derailment|plane|drowning|explosion|bridge collapse|avalanche|tornado|hurricane|flood|wildfire',
  '(?:house|apartment|barn|church|school|hotel|ship|mill|factory|plant|refinery|warehouse|restaurant|kitchen|trailer|boat) fire|fire (?:at|in) the',
  'shooting|stabbing|arrest(?:ed)? by|robbery|homicide|murder|sole survivor',
  String.raw`parade|marathon|championship|olympics|playoff|state (?:title|champion\w*)|award|lottery|rodeo|festival`,
  String.raw`twins|triplets|quadruplets|in the news|on the news|headline\w*|viral`,
);

const relatives = String.raw`wife|husband|twins?|triplets?|sons?|daughters?|kids?|children|brothers?|sisters?|parents|grand\w+|fianc\w+|partner|mother|father`;

export const family = oneOf(
  String.raw`(?:mother of|father of|mom of|dad of|her|his|their|twin|only|an? older|a younger) (?:\w+ )?(?:${relatives})`,
  '(?:two|three|four|five|six|seven|eight|nine|ten) (?:small |young |little |grown )?(?:kids|children|sons|daughters|boys|girls|brothers|sisters)',
  String.raw`\d+ (?:small |young |little |grown )?(?:kids|children|sons|daughters|boys|girls|brothers|sisters)`,
  '(?:brother|sister|mother|father|cousin|son|daughter)s? (?:has|had|have|died|both|also|affected|is|was|with)',
  String.raw`lives? with (?:a|an|the|his|her|their) (?:\w+ )?(?:brother|sister|mother|father|son|daughter|aunt|uncle|cousin|grand\w+)`,
  String.raw`single (?:mom|dad|mother|father)|foster|adopted|widow(?:ed|er)?|newlywed|orphan|expecting|pregnant with|siblings|mother-in-law|family of \w+`,
);

export const mark = new RegExp(
  `${word(
    String.raw`tattoo\w*|birthmark|scar (?:on|across)|prosthetic|glass eye|mohawk|dreadlocks|piercing|\d ?(?:ft|feet) \d|\d'\d`,
    String.raw`said,? ["'“]|told (?:me|us|her|him),? ["'“]|joked|quote|nickname\w*`,
  )}|"[^"]{8,}"`,
);

const languages =
  'spanish|portuguese|french|german|farsi|arabic|mandarin|cantonese|hindi|urdu|bengali|tagalog|swahili|turkish|tamil|punjabi|dari|pashto|yiddish';

export const ethnicity = oneOf(
  'hispanic|latina|latino|latinx|black|african[- ]american|asian|native american|navajo|cherokee|creole|hawaiian|samoan|hmong',
  'chinese|korean|japanese|vietnamese|filipin[oa]|indian|pakistani|afghan|iranian|iraqi|syrian|arab|somali|ethiopian|nigerian|haitian',
  'ukrainian|russian|polish|greek|italian|irish|mexican|guatemalan|salvadoran|cuban|dominican|puerto rican|brazilian',
  'jewish|muslim|amish|mennonite|immigrant|migrant|refugee|asylum seeker|(?:tourist|visitor|exchange student) from|deaf',
  `[a-z]+-speaking|(?:${languages}) (?:speaking|speaker|only)|speaks (?:only|no english|${languages})`,
);
