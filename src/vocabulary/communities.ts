// The closed lists and limits of communities; the database checks the same.

/** Who may come in: at once, after a moderator's yes, or with an invitation to a room that is listed nowhere. */
export const doors = ['open', 'on-request', 'hidden'] as const;
export type Door = (typeof doors)[number];

/** Whether clinicians may not enter, listen (and are announced), or answer in general terms. */
export const clinicianRules = ['none', 'listen', 'answer'] as const;
export type ClinicianRule = (typeof clinicianRules)[number];

/** Who may reply to a thread: everybody who may write here, members who are not clinicians, or nobody. */
export const replyRules = ['everyone', 'members', 'nobody'] as const;
export type ReplyRule = (typeof replyRules)[number];

export const standings = ['member', 'listener'] as const;
export type Standing = (typeof standings)[number];

export const markKinds = ['me-too', 'helpful'] as const;
export type MarkKind = (typeof markKinds)[number];

export const communityLimits = {
  name: { min: 3, max: 80 },
  about: 300,
  welcome: 3000,
  rules: 3000,
  request: 500,
  title: 150,
  /** Characters of a thread or a reply. */
  text: 5000,
  warning: 120,
  reason: 500,
  /** Communities one persona may open in a day. */
  openedPerDay: 3,
  /** Days somebody has been a member before she may take on a community that nobody moderates. */
  takeOnDays: 30,
} as const;

/**
 * How many members a community has, as it may be told: nothing below 11 (the cell size of CMS's suppression policy),
 * and above it a round number that one person's coming or going hardly ever moves.
 */
export function roughly(members: number): string {
  const step = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20].find((size) => members > size);
  if (members < 11) return 'fewer than 11';
  return step ? `more than ${step.toLocaleString('en-US')}` : '11 to 20';
}
