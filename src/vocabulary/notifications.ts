// What a notification can be about.
export const notificationKinds = [
  'reply-to-mine',
  'reply-after-mine',
  'marks-on-mine',
  'membership-requested',
  'membership-granted',
  'membership-declined',
  'report-waiting',
  'moderated',
  'moderator-asked',
  'practice-replied',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
