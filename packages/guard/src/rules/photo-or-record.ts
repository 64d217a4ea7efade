import { notReal } from '../frames.ts';
import { first, has } from '../has.ts';
import { BODY, CONDITION, EVENT, HE, KIN, PATIENT, PATIENTS, PERSON, PICTURE, YOU, YOUR } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';

export const photoOrRecord: Rule = {
  label: 'PHOTO_OR_RECORD',
  id: 'photo-or-record',
  protects: 'An attached or linked image, video, scan, screenshot or record of a patient.',
  source: '45 CFR 164.514(b)(2)(i)(Q), (R); 164.508',
  say: "A patient's image or record needs a signed authorization that covers this use.",
  instead: 'Use a drawing or a public teaching image.',
  find,
  rewrite: () => 'Here is a labeled drawing instead.',
};

const shown = pattern()`
  \[[^\]]{0,20}(?:photo|image|img|pic|video|attached)[^\]]{0,30}\]|\(swipe\)|📸|🎥
  |\b(?:el antes y el despues|antes y despues
    |(?:rash|wound|facial|face|skin|x-?ray|scar) (?:pic|pics|photo|photos)|facial photo|image from (?:our|my)
    |scroll (?:it|through)|see the screenshot|bump pic|swipe (?:to see|for|left|right)
    |before(?:[- ]and[- ]|/| ?& ?| ?⬅️? ?)after|b&a|before ⬅|check out (?:this|these|the|her|his|that)
    |here(?:'s| is| are) (?:the|a|an|her|his|our|this|one|tonight's|today's) (?:\w+ ){0,3}(?:x-?rays?|scan|ct
      |mri|ecg|ekg|strip|film|ultrasound|image|photo|pic|screenshot|biopsy|slide|chart)
    |(?:x-?ray|scan|ct|mri|ecg|ekg|strip|film|ultrasound|image|photo|photos|pic|pics|video|screenshot
      |lab results?|slide) (?:attached|below|in (?:the )?comments|above|inside|posted|enclosed)
    |attached (?:is|are|the|photo|image|\w+ (?:x-?ray|scan|ct|mri|ecg|strip|photo|video))
    |(?:see|look at|watch|guess) (?:the|this|what this|these|our|her|his) (?:\w+ ){0,2}(?:x-?ray|scan|ct|mri|ecg
      |strip|film|ultrasound|photo|pics?|video|before|transformation)
    |(?:this|these|that|those) (?:\w+ ){0,3}(?:x-?rays?|scan|scans|ct|mri|ecg|ekg|ultrasound|brain bleed|film
      |films|pano|radiograph|slide)\b
    |screenshot of|recording of|footage of|selfie we took|posting the (?:selfie|photo|video|pic)
    |your before (?:picture|photo|pic)|video: |photo: |in this (?:photo|clip|video|reel)|clip of|video of)
`;
const onlyShown = /\[[^\]]{0,20}(?:photo|photos|image|pic|video|attached)|image from (?:our|my)/;
const notAPatient = pattern()`
  \b(?:stock|drawing|diagram|illustration|infographic|teaching (?:collection|file|image|set|library)
  |public (?:collection|domain|dataset)|cc by|not (?:a|our) patient|no patient|simulat\w+|mannequin|model is
  |cartoon|animation
  |our (?:team|staff|crew|new|nurses|doctors|office|lobby|waiting room|building|booth|dog|volunteers
    |hygienists|own)
  |the (?:team|staff|crew|office|lobby|building|new|ribbon|booth|run|walk|cake)|staff|headshots?|ribbon
  |charity|renovat\w+|webinar|tour|dr\.? \w+|sterilization|parking|office|portrait|short video|tutorial
  |explains?|bring (?:a |your )|copy of your|your (?:own )?films|request|cost|how to|what to expect|teaches
  |exercise|recipe|safety video|uses?|radiation|lobby|cake|team|award|event|fair|race|banana)\b
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (situation.author === 'remote' || situation.author === 'patient') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined || notReal(reading, s)) continue;
    if (!shows(s, situation, i)) {
      for (const cue of pictured(reading, s, situation, i)) hits.push({ ...sentenceHit(reading, i), cue });
      continue;
    }
    hits.push(sentenceHit(reading, i));
    if (!situation.consult) situation.singled.add(i);
  }
  return hits;
}

function shows(s: Sentence, situation: Situation, index: number): boolean {
  const low = s.low;
  if (
    (s.is & PICTURE) === 0 &&
    !low.includes('x-ray') &&
    !has(s, /📸|🎥|\[pic|before|after|swipe|transformation|attached/)
  )
    return false;
  const seen = first(s, shown)?.[0];
  if (seen === undefined) return false;
  // "Wash your hands before and after meals."
  if (seen === 'before and after' && (s.is & (PICTURE | BODY | EVENT | HE | PATIENT)) === 0) return false;
  if (has(s, notAPatient))
    return (
      has(s, /\b(?:our|a|my|the|this) (?:\w+ )?patient(?:'s)?\b/) &&
      !has(s, /\b(?:not (?:a|our)|no) patient|patient (?:education|portal|advocate|care|experience)\b/)
    );
  if (situation.reply) return has(s, /\b(?:your|you|her|his|him|ya)\b|\[/);
  if (situation.community)
    return (
      (s.is & (HE | PATIENT | PERSON)) !== 0 ||
      (has(s, /\b(?:my|our|mine)\b/) && !has(s, /\bvideo\b/)) ||
      has(s, onlyShown)
    );
  if (situation.consult) return true;
  if (seen.startsWith('swipe') && has(s, result)) return true;
  const someone =
    (s.is & (HE | PATIENT | KIN | PERSON | YOUR)) !== 0 ||
    situation.singled.has(index) ||
    situation.namesIn(index).some((n) => n.kind === 'private');
  return (
    someone ||
    has(s, onlyShown) ||
    (has(
      s,
      /\b(?:x-?rays?|ct|mri|scan|ultrasound|ecg|ekg|strip|before(?:[- ]and[- ]|\/| ?& ?| ⬅️? ?)after|lab results?|brain bleed|pano|biopsy|screenshot|film|slide|veneers|before ⬅)/,
    ) &&
      !has(s, /\b(?:video (?:on|about|of how)|machine|scanner|price)\b/))
  );
}

/** Weaker signs, each with a name: a picture announced, handed over, pointed at, or kept of the one who is answered. */
function pictured(reading: Reading, s: Sentence, situation: Situation, index: number): string[] {
  if (has(s, noPatient)) return [];
  const found: string[] = [];
  const picture = (s.is & PICTURE) !== 0 || has(s, alsoPicture);
  const whose =
    (s.is & (HE | PATIENT | PATIENTS | KIN | PERSON)) !== 0 ||
    situation.namesIn(index).some((n) => n.kind === 'private') ||
    has(s, oneOfUs);
  const flesh = (s.is & (BODY | CONDITION)) !== 0;
  const shows = whose || flesh || has(s, clinical);
  if (situation.answering && picture && has(s, askedFor) && !has(s, never)) return ['asked for'];
  if (situation.reply) return (s.is & (YOU | YOUR | HE)) !== 0 && (has(s, kept) || has(s, onCamera)) ? ['kept'] : [];
  if (situation.community) return picture && whose && has(s, handed) && has(s, oneOfUs) ? ['handed'] : [];
  if (
    (picture || (situation.consult && has(s, /\b(?:attached|pasted|cropped)\b/))) &&
    (has(s, handed) || (situation.consult && s.low.includes('http')))
  )
    found.push(situation.consult ? 'handed to colleagues' : shows ? 'handed' : 'handed on');
  if (picture && shows && opensWithPicture(reading, s)) found.push(whose ? 'title of someone' : 'title');
  if (picture && whose && has(s, pictureOf)) found.push('of someone');
  if (has(s, pointed) && (picture || flesh || whose)) found.push(whose ? 'pointed at someone' : 'pointed');
  if (picture && has(s, presented) && (whose || flesh || situation.consult)) found.push('presented');
  if ((picture || (flesh && (reading.is & PICTURE) !== 0)) && has(s, series)) found.push('series');
  if (has(s, likeness) && whose) found.push('likeness');
  if (has(s, screens) && !has(s, never)) found.push('lists and screens');
  if (picture && has(s, ofTheDay)) found.push('from clinic');
  if ((flesh || has(s, /\b(?:grins?|smiles?)\b/)) && has(s, justDone)) found.push('just done');
  if (has(s, before) && !has(s, /\b(?:room|floor|ceiling|wall|carpet|door|desk|kitchen)\b/)) found.push('before');
  return found;
}

const noPatient = pattern()`
  \b(?:explains?|teach(?:es)?|demonstrates?|stock|drawing|drawn|sketch|diagram|illustration|infographic
  |teaching (?:collection|file|image|set)|public|cc by|cartoon|animation|phantom|simulator|simulat\w+
  |mannequin|library|leaflet|atlas|textbook|paintings?|mural|models? only|not (?:a|our|my) patient|nobody's?
  |no (?:patients?|people|faces?|names?|photos?|pictures?)|without (?:faces?|people|names)
  |our (?:team|staff|crew|lobby|building|booth|office)|staff|team|lobby|headshots?|parking|ribbon|webinar|tour
  |memo|volunteers?|archive|catalog|software|exhibit|national|no (?:mande|envie|publique|suba)n?|sala|pared
  |consultorio|alfombra|elevador|libro|oso|nuestro equipo|mi cara|my own|of myself
  |my (?:dog|cat|kids?|wife|husband|daughter|son))\b
`;
const alsoPicture = pattern()`
  \b(?:oct|echo|tracing|stills?|shot (?:of|from)|cuts|slices?|specimen|voicemail|audio|recordings?|smear
  |histology|angio\w*|fluoro|scope|endoscopy|retina|periapical|bitewings?|cone beam|eeg|emg|snippet|capturas?
  |radiografia|ultrasonido|tomografia|imagen(?:es)?|fotos?|camera|camara|carousel|reels?|timelapse|selfies?
  |footprints?|stack|pacs|portraits?)\b
`;
const askedFor = pattern()`
  \b(?:send|post|upload|put up|attach|screenshot|paste|take (?:a|two)|share|mande(?:me|nos)?
    |suba(?:nos)?) (?:\w+ ){0,4}(?:photos?|pics?|pictures?|images?|x-?rays?|scans?|ct|mri|ecg|close-?up
    |screenshots?|report|page|labs|fotos?|it here)\b
  |\bphotograph (?:them|it)\b
`;
const never =
  /\b(?:don't|do not|never|please avoid|instead of|no (?:mande|suba|envie)|not (?:post|send|upload)|portal|nobody|can't)\b/;
const clinical = pattern()`
  \b(?:x-?rays?|radiographs?|ct|cxr|mri|ecg|ekg|eeg|strip|echo|ultrasound|sonogram|film|biopsy|histology
  |fundus|retina|dermoscopy|endoscopy|intraop|post-?op|pre-?op|slit-lamp|tracing|specimen|smear|labs?|before
  |radiografia|ultrasonido|tomografia|incision|implants?|veneers)\b
`;
const handed = pattern()`
  \b(?:attach(?:ed|ing)|pasted|alt text|below
    |in (?:the )?(?:thread|comments?|bio|carousel|chat|next (?:slide|picture|photo))|swipe
    |slide (?:\d|two|three|right|left)|scroll|(?:photo|pic|image|slide|film|picture) (?:\d|two|three|one)
    |second (?:slide|photo|picture)|posted|posting|press play|sound on|watch
    |in (?:our |the )?(?:reels|stories|highlights)
    |in (?:one|this|our|today's) (?:\w+ )?(?:reel|clip|video|photo)|photo by|abajo|adjunt[oa]s?|desliz\w+
    |sharing|uploaded|pinned|enclosed|cropped|no tags|name (?:covered|cropped|blurred))\b
  |👇|➡|👉|🎥|📸
`;
const pictureOf = pattern()`
  \b(?:photos?|pics?|pictures?|images?|videos?|clips?|shots?|selfies?|footage|films?|x-?rays?|scans?|ct|mri
    |ecg|ekg|screenshots?|portraits?|slides?|fotos?|recordings?|stills?|eeg|tracing|ultrasound|smear
    |pic) (?:\w+ ){0,2}(?:of|from|with|by|de|del|con)\b
  |\b(?:his|her|their|patient's|\w+'s) (?:\w+ ){0,2}(?:photos?|pics?|pictures?|x-?rays?|scans?|ct|mri|ecg|ekg
    |film|films|ultrasound|video|slides?|footprints?|before|selfie|labs|voice)\b
`;
const pointed = pattern()`
  \b(?:(?:look at|check out|how about) (?:that|this|the|those|these|her|his|how)\b
  |look (?:left|right|how|who(?:'s|se| is)?)|(?:now )?watch (?:her|him|this hand|our|now)
  |listen (?:to (?:her|his|the|this)|for)|behold|guess (?:which|what|whose) (?!your)|recogni[sz]e the|spot the
  |see the arrow|zoom in|miren|vean|adivinen|pictured|caught on camera|reveal|film (?:her|him|this)
  |let us (?:film|share)|filmed|real (?:teeth|patients?|cases?|results|smiles))\b
`;
const presented = pattern()`
  \b(?:here(?:'s| is| are)|this (?:is|leg|one)|these are|what do you (?:see|call)|would you call
  |see (?:what|how|why)|shar(?:e|ing)|post(?:ing|ed)|taken|took (?:this|a)|pasted|ours|framed|como quedo
  |asi quedo)\b
`;
const series = pattern()`
  \b(?:(?:day|week|month|session|visit)s? (?:\d+|one|zero)(?:,| to| and| on the| at|\.)
  |(?:at|month) \d+,? (?:\d+,? )*(?:and \d+ )?(?:weeks|months)|first photo|photos? (?:from|at)|pic \d
  |progress pics|in (?:six|five|four|three|two) photos|side by side|same (?:patient|lighting|angle)
  |(?:no|zero) (?:filters?|retouching)|unfiltered|smile gallery|day one and|results from
  |same (?:tiny |little )?(?:foot|face|chair|smile)|month \d)\b
`;
const before = pattern()`
  \b(?:before \((?:left|top|\w+ left)|(?:\w+ )before, (?:\w+ )?after|session \d+ vs
  |(?:day|week) \d+ and (?:at |on |the )?(?:week|month|day)|at 0, \d|after pics?|then and now
  |before (?:\W+ ?)after|antes y (?:el )?despues|befores? (?:and|&) afters?|swipe for (?:the )?before
  |(?:the|ur|is the) before,|before on the (?:left|right|top)
  |(?:left|right|first|top|second) (?:one |picture |photo |pic )?(?:is )?before,)(?!\w)
`;
const justDone =
  /\b(?:this|that|these|those)\b[^.!?]{0,40}\b(?:fresh (?:off|out of|from)|straight (?:off|out of|from)|hot off|just out of|newly out of) (?:the|our|her|his)\b/;
const likeness = pattern()`
  \b(?:smiles?|grin|faces?|carita|cara|sonrisas?|footprints?|handprints?|toes|eyebrows|reveal|voice
    |handwriting|voicemail|first words|dress|scar
    |look on)\b[^.!?]{0,60}(?:\b(?:her|his|their|of the (?:week|month)|today's|paciente|miren|vean|month)\b|:)
  |\b(?:her|his) (?:[\w-]+ ){0,2}(?:smile|grin|face|footprints|toes|voice|first words|dress)\b
`;
/** What one swipes for on a page of a practice. */
const result = pattern()`
  \b(?:results?|transformations?|tummy tuck|veneers|implants|aligners|invisalign|botox|filler|lips|braces
  |new smile|facelift|lift|rhinoplasty|nose job|lasik|scar
  |(?:weeks?|months?|days?) (?:post|after|later|apart|out)
  |(?:weeks?|months?|days?|sessions?|visits?|treatments?|syringes?) (?:can do|did|made))\b
`;
/** Where a picture was taken. */
const ofTheDay =
  /\b(?:from|in) (?:yesterday's|today's|tonight's|this morning's|last night's|my|our|the|this) (?:\w+ )?(?:case|clinic|list|shift|surgery|operation|patient)\b|\bfrom (?:clinic|the or|surgery|call)\b/;
/** What has names on it although nobody is in the picture. */
const screens = pattern()`
  \b(?:peek (?:at|of|inside)|screenshot|look at|found|here(?:'s| is)|this is|behold|proof|pic(?:ture)? of
    |photo of|check out|scroll)\b[^.!?]{0,40}\b(?:schedule(?: board)?|sign-in sheet|inbox|whiteboard|worklist
    |census|tracking board|waiting list|patient list|appointment book|call list|chart rack|tracker|cribs?
    |wristbands?|patient messages)\b
  |\b(?:hallway|wall) of (?:smiles|fame|champions|heroes)\b
`;
const kept = pattern()`
  \b(?:photos?|pictures?|pics?|video|footage|selfie|screenshots?|voicemail|recording|x-?rays?|scans?|film
    |slice|shot|face)\b[^.!?]{0,40}\b(?:on (?:our|the) wall
    |in (?:our|the) (?:files?|chair|album|reel|next picture|chart)|on request|attached|below|cropped|we took
    |angles)\b
  |\b(?:picture|photo|foto) (?:of (?:you|your|her|his)|de (?:una|un|su))\b
  |\b(?:cropped (?:out|at)|see the linked|listen to your voicemail|third one, with|second row)\b
`;
const onCamera = /\b(?:on (?:our )?(?:camera|video|film|tape)|security (?:camera|footage)|footage (?:of|shows))\b/;
const oneOfUs = pattern()`
  \b(?:\d+[mf]\b|somebody|someone|one of (?:our|my)|our (?:\w+ )?(?:clients?|smallest|youngest|oldest)|client
  |owner of|who|folks|real (?:patient|teeth|person)|paciente
  |a (?:\w+ ){0,2}(?:runner|hiker|player|teacher|eater|trucker|chef|welder)|last night|this morning
  |from clinic|we (?:treated|saw|did|took|fixed|removed|closed)
  |i (?:treat|treated|saw|did|took|removed|scanned))\b
`;

/** "Echo clip of …", "ECG from …", "Retina photo from clinic": a title for what is shown. */
function opensWithPicture(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < Math.min(s.last, s.first + 4); i++) {
    const word = reading.words[i];
    if (word === undefined) return false;
    if ((word.is & PICTURE) !== 0 || pictureNouns.has(word.low)) return !machine.has(reading.words[i + 1]?.low ?? '');
    if ((word.is & (YOU | YOUR)) !== 0 || noTitle.test(word.low)) return false;
  }
  return false;
}

/** A title has neither verb nor article before its noun. */
const noTitle = pattern()`
  ^(?:the|a|an|no|one|is|are|was|be|bring|get|when|how|why|what|if|we|i|our|my|don't|do|to|of|in|on|at|for
  |they|it|any|every|free|new|and|or|that|can|does|back|with|but|most|some|all|it's|i'm|we're|dear|kindly|and
  |our|now|hiring|job|tech|technologist|cough|thirty|quiz)$
`;
/** "MRI tech", "X-ray hours": the picture only describes what follows. */
const machine = new Set(
  'tech techs use uses help helps show shows take takes look looks find finds need needs must should come comes technologist scanner machine room rooms suite hours first costs price exam exams is are was can has have gets appointments visits department lab orders and or day week hallway'.split(
    ' ',
  ),
);
const pictureNouns = new Set(
  'oct echo tracing still stills shot cuts slice slices specimen audio voicemail recording smear retina eeg snippet radiografia ultrasonido imagen imagenes tomografia capturas portrait'.split(
    ' ',
  ),
);
