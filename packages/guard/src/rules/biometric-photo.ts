import { all, has } from '../has.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const biometricPhoto: Rule = {
  label: 'BIOMETRIC_PHOTO',
  id: 'biometric-photo',
  protects: 'Words that point to a face image, voice, fingerprint or unique body mark of a person.',
  source: '45 CFR 164.514(b)(2)(i)(P), (Q)',
  say: 'A face, voice or mark identifies a person. You need a signed photo authorization.',
  instead: 'Use an illustration or a staff picture.',
  find,
  rewrite: () => 'an illustration',
};

const owner =
  "(?:(?:her|his|your|their|this (?:man|woman|patient|guy|lady|gentleman|kid|boy|girl)'s|(?:the|our|a|my) (?:patient|client|gentleman|lady|woman|man|boy|girl|kid|baby|child|mom|dad)'s))";
const patterns = [
  new RegExp(
    `\\b${owner} (?:\\w+ ){0,2}(?:face|faces|(?:finger|thumb|hand|palm)prints?|iris scan|voiceprint|voice (?:memo|mail|message|recording)|voicemail|iris|retina|retinal scan|tattoos?|birthmark|facial \\w+|palm print|footprints?|selfies?|headshot|mugshot)\\b(?: before(?: and |\\/)after)?`,
    'g',
  ),
  /\b(?:the |a |an |that |this )?(?:\w+ )?(?:tattoo|birthmark|scar|port-wine stain) (?:on|of|across|over) (?:her|his|your|their|this \w+'s|the patient's)(?: \w+){1,2}\b/g,
  /\b(?:a |the |this |our )?(?:selfie|photo|picture|portrait|group photo) (?:of|with) (?:our |my |a |the )?(?:\w+ )?(?:patient|patients|client|you)\b/g,
  /\bthe selfie we took\b/g,
  /\b(?:full[- ]?face|facial|face) (?:photo|picture|pic|image|shot)s?\b(?![^.!?]{0,30}\b(?:cropped|blurred|blacked|masked|covered)\b)/g,
  new RegExp(
    `\\b(?:photo|photos|picture|pictures|pic|pics|snap|video|time-?lapse|close-?up) of (?:${owner}|you|her|him)\\b(?: \\w+)?`,
    'g',
  ),
  /\b(?:full|whole|entire) face(?= ?[,.;]| (?:in|visible|shown|attached))|\bface (?:included|visible|in view|in (?:the )?(?:picture|photo|frame|shot))\b/g,
  /\b(?:look at|check out|see|love|admire) (?:that|this patient's|(?:her|his)) (?:(?:new|big|beautiful|gap-toothed) )?(?:grin|smile)(?=[!.,:]| (?:in|on|below|now)\b)/g,
  /\b(?:listen to|hear|recorded|recording of|audio(?: of|:)|press play(?: on| for)?) (?:to )?(?:her|his|this patient's|m(?:rs?|s)\. [a-z]+'s) (?:\w+ )?(?:voice|words|laugh|singing|speech)\b/g,
  /\b(?:listen to|hear) the (?:cough|voice|stridor|voicemail|speech) (?:he|she) (?:recorded|left|sent)\b/g,
  /\bbefore[- ]and[- ]afters? of (?:your|her|his|this patient's) \w+/g,
  /\bm(?:rs?|s|iss)\.? [a-z]+'s (?:face|smile|grin|voice|(?:palm|thumb|finger|hand) ?prints?|tattoos?)\b/g,
  /\b(?:his|her) tattooed \w+(?: and \w+)?|\b(?:his|her) glass eye\b/g,
];
const pictured = /\b(?:photos?|pictures?|pics?|images?|shots?|attached|video|close-?ups?)\b/;

function find(reading: Reading, situation: Situation): Hit[] {
  if (
    situation.everything ||
    !has(
      reading,
      /photo|picture|pic|selfie|video|face|facial|voice|print|tattoo|birthmark|scar|iris|retina|portrait|grin|smile|jawline|glass eye|audio|listen|recorded|headshot|close-?up|port-wine/,
    )
  )
    return [];
  const hits: Hit[] = [];
  for (const pattern of patterns) {
    for (const m of all(reading, pattern)) {
      if (
        /\bstock\b|not a patient|staff|send|portrait of dr/.test(
          reading.low.slice(Math.max(0, m.index - 20), m.index + m[0].length + 20),
        )
      )
        continue;
      if (m[0].startsWith('your ') && !situation.reply) continue;
      const s = sentenceAt(reading, m.index);
      if (s !== undefined && has(s, /^\W*if you\b|\byour own\b/)) continue;
      // A mask can be full face and a cream put on the face too: only beside a picture is it one.
      if (/^(?:(?:full|whole|entire) face|face (?:included|visible|in))/.test(m[0]) && !has(reading, pictured))
        continue;
      if (hits.some((h) => h.start < m.index + m[0].length && m.index < h.end)) continue;
      // The name before it is a finding of its own, which would swallow this one.
      const named = /\bm(?:rs?|s|iss)\.? [a-z]+'s /.exec(m[0]);
      const start = m.index + (named === null ? 0 : named.index + named[0].length);
      hits.push({ start, end: m.index + m[0].length });
    }
  }
  return hits;
}
