import { notReal } from '../frames.ts';
import { has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON, PICTURE, YOUR } from '../lexicon.ts';
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

const shown =
  /\b(?:el antes y el despues|antes y despues|\[[^\]]{0,20}(?:photo|photos|image|pic|video|attached)[^\]]{0,30}\]|(?:rash|wound|facial|face|skin|x-?ray|scar) (?:pic|pics|photo|photos)|facial photo|image from (?:our|my)|scroll (?:it|through)|see the screenshot|bump pic|swipe (?:to see|for|left|right)|\(swipe\)|before(?:[- ]and[- ]|\/| ?& ?| ?⬅️? ?)after|b&a|before ⬅|check out (?:this|these|the|her|his|that)|here(?:'s| is| are) (?:the|a|an|her|his|our|this|one|tonight's|today's) (?:\w+ ){0,3}(?:x-?rays?|scan|ct|mri|ecg|ekg|strip|film|ultrasound|image|photo|pic|screenshot|biopsy|slide|chart)|(?:x-?ray|scan|ct|mri|ecg|ekg|strip|film|ultrasound|image|photo|photos|pic|pics|video|screenshot|lab results?|slide) (?:attached|below|in (?:the )?comments|above|inside|posted|enclosed)|attached (?:is|are|the|photo|image|\w+ (?:x-?ray|scan|ct|mri|ecg|strip|photo|video))|(?:see|look at|watch|guess) (?:the|this|what this|these|our|her|his) (?:\w+ ){0,2}(?:x-?ray|scan|ct|mri|ecg|strip|film|ultrasound|photo|pics?|video|before|transformation)|(?:this|these|that|those) (?:\w+ ){0,3}(?:x-?rays?|scan|scans|ct|mri|ecg|ekg|ultrasound|brain bleed|film|films|pano|radiograph|slide)\b|\[(?:pic|photo|image|video|img)s?\]|screenshot of|recording of|footage of|selfie we took|posting the (?:selfie|photo|video|pic)|your before (?:picture|photo|pic)|video: |photo: |📸|🎥|in this (?:photo|clip|video|reel)|clip of|video of)/;
const onlyShown = /\[[^\]]{0,20}(?:photo|photos|image|pic|video|attached)|image from (?:our|my)/;
const notAPatient =
  /\b(?:stock|drawing|diagram|illustration|infographic|teaching (?:collection|file|image|set|library)|public (?:collection|domain|dataset)|cc by|not (?:a|our) patient|no patient|simulat\w+|mannequin|model is|cartoon|animation|our (?:team|staff|crew|new|nurses|doctors|office|lobby|waiting room|building|booth|dog|volunteers|hygienists|own)|the (?:team|staff|crew|office|lobby|building|new|ribbon|booth|run|walk|cake)|staff|headshots?|ribbon|charity|renovat\w+|webinar|tour|dr\.? \w+|sterilization|parking|office|portrait|short video|tutorial|explains?|bring (?:a |your )|copy of your|your (?:own )?films|request|cost|how to|what to expect|teaches|exercise|recipe|safety video|uses?|radiation|lobby|cake|team|award|event|fair|race|banana)\b/;

function find(reading: Reading, situation: Situation): Hit[] {
  if (situation.author === 'remote' || situation.author === 'patient') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined || !shows(s, situation, i) || notReal(reading, s)) continue;
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
  if (!has(s, shown)) return false;
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
