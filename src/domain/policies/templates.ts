// First drafts of the three policies, for a practice to read and make its own. What they say is what this software does.
import type { PolicyKind } from '#vocabulary/practices.ts';

/** @param practice its name; @param phone under which it is reached. */
export const policyTemplate = (kind: PolicyKind, practice: string, phone: string): string =>
  templates[kind](practice, phone).trim();

const templates: Record<PolicyKind, (practice: string, phone: string) => string> = {
  'social-media': (practice, phone) => `
### Who speaks for ${practice}

Only members of the team with the role of publisher, compliance officer or owner publish here. Everybody does so under a name of their own on this page and after reading this policy.

### What we never publish

- Anything that would show readers who comes to us for care. Good news counts too.
- Names, dates, places, numbers, pictures or stories of patients.
- Advice for one person. We speak about topics in general.

### How we answer

We answer comments for all readers, in general terms, and point to our office at ${phone}. What concerns one person is never discussed here.

### When something went wrong

Whoever sees a mistake withdraws the post at once and tells the compliance officer the same day. Nothing is deleted to hide it: what was published stays in the archive.
`,
  comment: (practice, phone) => `
### Everybody may comment

Praise and criticism are equally welcome on the page of ${practice}. No comment is hidden because it is negative.

### What we hide

- Personal information about somebody: please do not post health details, also not your own.
- Insults and threats.
- Advertising.
- Advice that endangers people.

A hidden comment stays in its place with the reason.

### What we cannot do here

We do not discuss anyone's care in public. Please call our office at ${phone}. In an emergency call 911.
`,
  privacy: (practice, phone) => `
### What this page knows

Reading needs no account. Followers and likes are counted; who follows or likes is shown to nobody, not to ${practice} either.

### What you write here

A comment is public. Anyone can read it, also search engines. You can delete it at any time.

### What we do not do

We load nothing from other sites, place no advertising, and do not pass on who visits this page.

### Questions

Questions about privacy are answered at our office, ${phone}. How medical records are handled is described in the notice of privacy practices that we give out at the office.
`,
};
