import { codesAfter } from '../codes.ts';
import { all, has } from '../has.ts';
import { BODY, HE, KIN, PATIENT, PERSON, YOU, YOUR } from '../lexicon.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const device: Rule = {
  label: 'DEVICE',
  id: 'device',
  protects: "A serial, lot, UDI, IMEI or hardware address of a person's implant, aid, phone or monitor.",
  source: '45 CFR 164.514(b)(2)(i)(M)',
  say: 'This serial number leads to one patient. Remove it.',
  instead: 'Name the model only, or delete it.',
  find,
  rewrite: () => '',
};

const word =
  /\b(?:ser(?:ial|\.)?(?: (?:number|no))?|s\/n|sn|lot(?: (?:number|no))?|imei|imsi|device id|implant id|mac(?: address)?|serie|serials|transmitter|headbox)(?![a-z])/g;
const udi = /\(01\)\d{14}(?:\(\d{2}\)[a-z0-9-]{1,20}){0,4}/g;
const hardware = /(?<![0-9a-f:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f:-])/g;
const worn =
  /\b(?:owner|wearer|put in|implanted|placed in|went in|recipient|customer|somebody|someone|a person|belongs|left (?:on|at|in|behind)|found|lost|stolen|human being)\b/;
const someone = HE | KIN | PATIENT | PERSON | YOUR | YOU;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  const add = (hit: Hit, needsPerson: boolean): void => {
    if (hits.some((h) => h.start < hit.end && hit.start < h.end)) return;
    if (needsPerson && !situation.everything && !situation.consult) {
      const s = sentenceAt(reading, hit.start);
      const named = situation.names.some(
        (n) => n.kind === 'private' && s !== undefined && n.start >= s.start && n.end <= s.end,
      );
      if (
        s !== undefined &&
        !named &&
        (s.is & someone) === 0 &&
        !has(s, worn) &&
        !((s.is & BODY) !== 0 && !has(s, /\brecall/))
      )
        return;
    }
    hits.push(hit);
  };
  for (const m of all(reading, udi)) add({ start: m.index, end: m.index + m[0].length }, false);
  for (const m of all(reading, hardware)) add({ start: m.index, end: m.index + m[0].length }, false);
  for (const hit of codesAfter(reading, word, 3)) {
    if (/^(?:19|20)\d\d$/.test(reading.text.slice(hit.start, hit.end))) continue;
    add(hit, !/imei|imsi/.test(reading.low.slice(Math.max(0, hit.start - 12), hit.start)));
  }
  return hits;
}
