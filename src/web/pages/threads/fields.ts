// Words of a thread or reply, checked at the door.
import * as v from 'valibot';
import { cleanLine, cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits, replyRules } from '#vocabulary/communities.ts';

const { title, text, warning } = communityLimits;

export const words = v.object({
  text: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.minLength(1, 'Write something first.'),
    v.maxLength(text, `Shorten this to ${text.toLocaleString('en-US')} characters.`),
  ),
  note: v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.maxLength(warning, `Shorten the content note to ${warning} characters.`),
  ),
});

export const threadWords = v.object({
  title: v.pipe(
    v.string(),
    v.transform(cleanLine),
    v.minLength(1, 'Give it a title, so that others know what it is about.'),
    v.maxLength(title, `Shorten the title to ${title} characters.`),
  ),
  ...words.entries,
  replies: v.picklist(replyRules, 'Choose who may reply.'),
});
