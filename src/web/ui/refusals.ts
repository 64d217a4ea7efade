// What each refusal says to a person: what happened, and how to go on. Calm, short, no blame.
import type { Refusal, RefusalReason } from '#vocabulary/refusals.ts';

type Facts = Record<string, string | number>;

const sentences: Record<RefusalReason, (facts: Facts) => string> = {
  absent: () => 'There is nothing here, or it is not open to you.',
  'sign-in-first': () => 'Sign in to go on.',
  'not-allowed': () => 'This is not open to the persona you are acting as.',
  'second-factor-first': () =>
    'This needs your second factor: a code from your authenticator, or a passkey. Show it, then go on.',
  'form-expired': () => 'This form was made for another sign-in. Your text is kept below: check it and send it again.',
  'acting-changed': (facts) =>
    `This was written as ${facts.writtenAs ?? 'another persona'}, but you are now acting as ${facts.actingAs ?? 'somebody else'}. Nothing was sent.`,
  'other-origin': () => 'This request came from another site and was not carried out.',
  'other-host': () => 'This server does not answer to that name.',
  'too-large': (facts) =>
    `That is larger than this page accepts (${facts.limit ?? 'the limit'}). Shorten it and send it again.`,
  'too-many': (facts) => `That was tried often in a short time. Try again in ${facts.wait ?? 'a few minutes'}.`,
  malformed: () => 'The request could not be read. Go back, reload the page and try again.',
  'wrong-method': () => 'This address does not take that kind of request.',
  'json-only': () => 'This address takes JSON alone. Send it with “Content-Type: application/json”, not compressed.',
  'json-broken': () => 'What was sent is not JSON in UTF-8. Nothing was read.',
  'json-shape': (facts) => `“${facts.field ?? ''}” ${facts.mend ?? 'cannot be read'}.`,
  unavailable: () => 'The database is not answering just now. Nothing was lost; try again in a few seconds.',
  failed: () =>
    'Something went wrong on our side. It has been noted under the number below; nothing you sent was published.',
  invalid: () => 'Some of what was sent cannot be used. See the notes at each field.',
  'npi-in-use': () =>
    'Another open page here has this number. Check that it is yours; if it is, tell the operator, who can look into it.',
  'name-claims': () =>
    'Use your name alone. Words and signs that look like a badge are left out: the page itself says what was checked.',
  'name-imitates': () =>
    'That reads like the name of a practice or an institution. Use your own name; where you work can stand under “About”.',
  'already-clinician': () => 'You have a clinician persona with a page already. Change that one.',
  'clinicians-stay-out': () => 'This community has decided that clinicians do not enter.',
  'signed-only': () => 'Clinicians answer under their own name.',
  'members-mark': () => '“Me too” and “helpful” are for the members of a community.',
  'not-in-this-role': () =>
    'Communities are for patients, carers and, where they allow it, clinicians. Act as one of those personas to come in.',
  'listeners-do-not-write': () => 'Clinicians listen in this community. They do not write here.',
  'replies-closed': () => 'No replies are taken here.',
  barred: () => 'The moderators of this community have closed its door to this persona.',
  'last-moderator': () =>
    'You are the only moderator here. A community needs one: ask another member to become one before you go.',
  'member-too-new': () =>
    'Whoever takes on a community has been its member for thirty days. Somebody who came earlier can do it today.',
  'stays-hidden': () => 'Its members were promised that this community is listed nowhere. That stays so.',
  'own-text': () => 'You wrote this yourself, so somebody else has to decide about it.',
  'guard-blocked': () =>
    'This text cannot go out as it is written. Each finding says why, and what could stand there instead.',
  'guard-consent': () =>
    'This needs a signed authorization of the person it is about. Openward cannot record authorizations yet: write it in general terms.',
  'guard-reason': () => 'The guard asks you to look once more. To publish it as it is, choose a reason.',
  'policy-first': () => 'Read and acknowledge the practice’s social-media policy first. It takes a minute.',
  'policies-missing': (facts) =>
    `A page opens once its three policies are there. Still missing: ${facts.missing ?? ''}.`,
  'publisher-needed': () =>
    'Your role in this practice is to write, not to publish. Ask a publisher of the practice to publish it.',
  'team-changed': () => 'That member or role is no longer there. Reload the page and look again.',
  'slug-taken': () => 'That address is taken. Choose another.',
  'last-owner': () =>
    'You are the last owner of a practice whose page is open. Make somebody else an owner, or close its page first.',
  'picture-type': (facts) => `${facts.file ?? 'This file'} is not a JPEG, PNG or WebP picture.`,
  'picture-size': (facts) =>
    `${facts.file ?? 'This picture'} is too large. Pictures may have up to 8 MB and 50 million pixels.`,
  'picture-broken': (facts) => `${facts.file ?? 'This picture'} could not be read. Save it again and choose it anew.`,
  'alt-missing': (facts) =>
    `Describe picture ${facts.place ?? ''} in a few words, for people who cannot see it. A picture does not go out without.`,
  'wrong-sign-in': () => 'This address and password do not go together. Check both, or ask for a link by mail.',
  'wrong-password': () => 'That is not your current password.',
  'wrong-code': () => 'That code did not fit. Codes change every 30 seconds and work once.',
  'link-used': () => 'This link was used already or is too old. Ask for a new one.',
  'name-taken': () => 'Somebody here has that name, or one that looks just like it. Choose another.',
  'sign-in-again': () => 'Show once more that it is you, then go on.',
  'passkey-refused': () =>
    'That passkey was not accepted here. It may have been removed, or belong elsewhere. Try another one, or your password.',
  'passkey-late': () => 'That took longer than five minutes, or was sent twice. Try once more.',
  'passkey-known': () => 'That passkey is kept here already.',
  'passkeys-full': (facts) =>
    `An account keeps up to ${facts.most ?? 20} passkeys. Remove one that you no longer use first.`,
  'last-way-in': () => 'This is the only way into your account. Set a password or add another passkey first.',
  'last-persona': () => 'This is your only persona. Add another one first, or delete the whole account.',
  'too-many-personas': (facts) =>
    `One account can have ${facts.limit ?? 'a few'} personas. Close one you no longer use.`,
  'operator-exists': () => 'This place has an operator already. Only an operator can name another one.',
};

/** The sentence for a refusal. */
export const sentenceFor = (refusal: Refusal): string =>
  refusal.reason === 'invalid' && refusal.field === 'reason'
    ? 'This needs a reason. Say it in a few words; it stays on the record.'
    : sentences[refusal.reason](refusal.facts ?? {});
