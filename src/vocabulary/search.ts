// What can be searched for, and how much of it.

/** Groups of results, in the order in which a page shows them. Conversations are threads and replies of one's own communities. */
export const searchKinds = ['communities', 'practices', 'clinicians', 'posts', 'conversations'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchLimits = {
  /** Characters that are looked at; the rest is not. */
  text: 200,
  words: 12,
  /** Results of each group on the page of all groups, and on a page of its own. */
  glance: 4,
  page: 20,
  /** Nobody reads further; and nobody reads out a whole community this way. */
  pages: 10,
} as const;
