// Why something is reported, and what moderators can do about it.

export const reportReasons = [
  'danger',
  'unkind',
  'false-cure',
  'selling',
  'identifies-somebody',
  'under-age',
  'something-else',
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const decisions = ['keep', 'hide', 'remove'] as const;
export type Decision = (typeof decisions)[number];

export const moderationActs = [
  'keep',
  'hide',
  'show',
  'remove',
  'bar',
  'lift',
  'grant',
  'decline',
  'settle',
  'invite',
  'end-invitation',
  'ask-moderator',
  'become-moderator',
  'step-down',
] as const;
export type ModerationAct = (typeof moderationActs)[number];
