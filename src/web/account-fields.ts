// Fields that several forms of the account share, each with the sentences of what can be wrong with it.
import * as v from 'valibot';
import { readEmail } from '#domain/accounts/email.ts';
import { passwordFault, passwordLimits } from '#domain/credentials/password.ts';
import { type NameFault, readName } from '#domain/personas/name.ts';
import { bioLimit, nameLimits } from '#vocabulary/personas.ts';

export const emailField = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const email = readEmail(dataset.value);
    if (email) return email;
    addIssue({ message: 'Enter an e-mail address such as name@example.org.' });
    return NEVER;
  }),
);

export const newPasswordHint = `At least ${passwordLimits.min} characters. A few words in a row are easy to remember and hard to guess.`;

export const newPasswordField = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const fault = passwordFault(dataset.value);
    if (fault) addIssue({ message: passwordSentences[fault] });
  }),
);

const passwordSentences = {
  'too-short': `Use at least ${passwordLimits.min} characters.`,
  'too-long': `Use at most ${passwordLimits.max} characters.`,
  common: 'This is one of the passwords that are tried first. Choose another, for example four words in a row.',
};

/** Gives the name and its key. */
export const nameField = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readName(dataset.value);
    if (read.ok) return { name: read.name, key: read.key };
    addIssue({ message: nameSentences[read.fault] });
    return NEVER;
  }),
);

const nameSentences: Record<NameFault, string> = {
  'too-short': `Use at least ${nameLimits.min} letters or digits.`,
  'too-long': `Use at most ${nameLimits.max} characters.`,
  'hidden-characters': 'The name holds characters that cannot be seen or that turn the line around. Type it anew.',
};

export const bioField = v.pipe(
  v.string(),
  v.transform((text) => text.trim()),
  v.maxLength(bioLimit, `Use at most ${bioLimit} characters.`),
  // No control characters but the line end, and none that turns the direction of a line.
  v.regex(
    /^(?:\n|[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])*$/u,
    'The text holds characters that turn the line around. Type it anew.',
  ),
);
