// What a community may say of itself, checked at the door.
import * as v from 'valibot';
import { cleanLine, cleanText } from '#vocabulary/clean-text.ts';
import { clinicianRules, communityLimits, doors } from '#vocabulary/communities.ts';
import { type Form, parseFields } from '../../form.ts';

const { name, about, welcome, rules } = communityLimits;

const schema = v.object({
  name: v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.minLength(name.min, `A name has at least ${name.min} characters.`),
    v.maxLength(name.max, `A name has at most ${name.max} characters.`),
  ),
  about: v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.minLength(1, 'Say in one sentence who this is for.'),
    v.maxLength(about, `Shorten this to ${about} characters.`),
  ),
  welcome: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.maxLength(welcome, `Shorten this to ${welcome.toLocaleString('en-US')} characters.`),
  ),
  rules: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.maxLength(rules, `Shorten this to ${rules.toLocaleString('en-US')} characters.`),
  ),
  door: v.picklist(doors, 'Choose who may come in.'),
  clinicians: v.picklist(clinicianRules, 'Choose whether clinicians may come in.'),
});

export type CommunityFields = v.InferOutput<typeof schema>;
/** As they were sent, to be shown again. */
export type RawFields = Record<keyof CommunityFields, string>;

export function readCommunity(form: Form) {
  const raw: RawFields = {
    name: form.text('name'),
    about: form.text('about'),
    welcome: form.text('welcome'),
    rules: form.text('rules'),
    door: form.text('door'),
    clinicians: form.text('clinicians'),
  };
  return { raw, parsed: parseFields(schema, raw) };
}
