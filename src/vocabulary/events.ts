// What can happen. Each kind names a noun and what became of it.
export const eventKinds = [
  'account.created',
  'mail.written',
  'post.published',
  'post.edited',
  'post.withdrawn',
  'comment.written',
  'comment.held',
  'practice.opened',
  'policy.published',
  'like.given',
  'follow.begun',
  'thread.started',
  'reply.written',
  'mark.given',
  'membership.requested',
  'membership.granted',
  'membership.declined',
  'report.filed',
  'text.moderated',
  'moderator.asked',
] as const;
export type EventKind = (typeof eventKinds)[number];
