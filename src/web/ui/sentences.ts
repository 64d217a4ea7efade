import type { RoomKind } from './rooms.ts';

/** The sentences of shared things, in one place: calm, short, never blaming, never exclaiming. */
export const sentences = {
  /** Who can read what is written here. `name` is the community, practice or person. */
  audience: {
    public: () => 'Anyone can read this, also search engines.',
    practice: (name) => `Anyone can read this on the page of ${name ?? 'the practice'}, also search engines.`,
    clinician: (name) => `Anyone can read this on the page of ${name ?? 'the clinician'}, also search engines.`,
    community: (name) => `Members of ${name ?? 'this community'} can read this. Nobody else, no search engine.`,
    hidden: (name) =>
      `Members of ${name ?? 'this community'} can read this. The community is not listed anywhere; nobody else can tell that it exists.`,
    private: (name) => `Only you and ${name ?? 'the people you choose'} can read this.`,
    moderation: (name) => `Only moderators${name ? ` of ${name}` : ''} can read this. It stays on the record.`,
    operator: () => 'Only operators of this installation can read this. It stays on the record.',
  } satisfies Record<RoomKind, (name?: string) => string>,
  actingAs: 'You act as',
  switchPersona: 'Act as someone else',
  onlyYouSee: 'Only you can see that these belong together.',
  skip: 'Skip to the content',
  formErrors: (n: number) => (n === 1 ? 'One thing needs another look.' : `${n} things need another look.`),
  fewer: 'fewer than 11',
  warned: (why: string) => `Content note: ${why}`,
  show: 'Show the post',
  edited: 'edited',
  noScriptCopy: 'Link to this post',
  notFound: {
    title: 'There is nothing here',
    text: 'The address may be mistyped, or the page may be gone, or it may be for other people. We say the same in every case.',
  },
  failed: {
    title: 'Something on our side did not work',
    text: 'What you wrote before is safe. Go back and try again; if it happens twice, tell the people who run this place, with the number below.',
  },
  codesOnce: 'Each code works once. Print this page or write the codes down; they are not shown again.',
} as const;
