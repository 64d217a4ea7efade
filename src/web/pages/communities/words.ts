// The words for the choices a community makes.
import type { ClinicianRule, Door, ReplyRule } from '#vocabulary/communities.ts';
import type { ReportReason } from '#vocabulary/moderation.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { RoomKind } from '../../ui/rooms.ts';

export const doorWords: Record<Door, { icon: IconName; short: string; label: string; hint: string }> = {
  open: {
    icon: 'people',
    short: 'Open',
    label: 'Open',
    hint: 'Anyone signed in can join at once. Only members can read.',
  },
  'on-request': {
    icon: 'lock',
    short: 'On request',
    label: 'On request',
    hint: 'A moderator lets people in. Only members can read.',
  },
  hidden: {
    icon: 'hidden',
    short: 'Hidden',
    label: 'Hidden',
    hint: 'Listed nowhere, not even to be found by its address. People come in by an invitation link. It stays hidden for good.',
  },
};

export const clinicianWords: Record<ClinicianRule, { label: string; hint: string; told: string }> = {
  none: {
    label: 'Clinicians do not enter',
    hint: 'Patients and carers only.',
    told: 'Clinicians do not enter.',
  },
  listen: {
    label: 'Clinicians may listen',
    hint: 'They read and do not write. Members always see which clinicians listen.',
    told: 'Clinicians may listen. Members see who listens.',
  },
  answer: {
    label: 'Clinicians may answer in general terms',
    hint: 'They explain a topic; they never say what one person should do. Members always see who they are.',
    told: 'Clinicians may listen and answer in general terms. Members see who they are.',
  },
};

export const replyWords: Record<ReplyRule, string> = {
  everyone: 'Everybody who may write here',
  members: 'Members who are not clinicians',
  nobody: 'Nobody',
};

export const reasonWords: Record<ReportReason, string> = {
  danger: 'Somebody may be in danger',
  unkind: 'Unkind, or against somebody',
  'false-cure': 'Promises a cure, or tells people to stop a treatment',
  selling: 'Selling or advertising',
  'identifies-somebody': 'Says who somebody is',
  'under-age': 'The author seems to be under 18',
  'something-else': 'Something else',
};

export const roomOf = (door: Door): RoomKind => (door === 'hidden' ? 'hidden' : 'community');

/** What stands in a browser's history and tabs: the name of a room only where everybody may know of it. */
export const titleOf = (community: { door: Door; name: string }): string =>
  community.door === 'hidden' ? 'Community' : community.name;
