// What follows from each kind of event once it is committed.
import {
  afterDecline,
  afterGrant,
  afterMark,
  afterModeration,
  afterModeratorAsked,
  afterReply,
  afterReport,
  afterRequest,
} from '#domain/notifications/from-communities.ts';
import { afterComment } from '#domain/notifications/from-posts.ts';
import type { EventKind } from '#vocabulary/events.ts';
import { mailWritten } from './jobs.ts';
import type { Effect } from './relay.ts';

/** Whoever records one of these nudges the relay. Of other kinds nothing follows: they are put away by the dozen, within a second. */
export const effects: Partial<Record<EventKind, Effect>> = {
  'mail.written': mailWritten,
  'comment.written': afterComment,
  'reply.written': afterReply,
  'mark.given': afterMark,
  'membership.requested': afterRequest,
  'membership.granted': afterGrant,
  'membership.declined': afterDecline,
  'report.filed': afterReport,
  'text.moderated': afterModeration,
  'moderator.asked': afterModeratorAsked,
};
