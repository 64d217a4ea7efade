// What every page for the moderators of a community begins with: who may see it, the room's name, the ways to its sisters.
import { type Community, communityFor } from '#domain/communities/community.ts';
import { page, refused } from '../../answer.tsx';
import type { Child } from '../../jsx/jsx-runtime.ts';
import { Audience } from '../../ui/Audience.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { SignedIn } from '../../visit.ts';
import { RoomHead } from './Room.tsx';
import { titleOf } from './words.ts';

export type ModerationTab = 'reports' | 'requests' | 'moderators' | 'barrings' | 'record' | 'settings';

/** The community when the viewer moderates it and has shown a second factor; otherwise the answer to give. */
export async function moderated(visit: SignedIn): Promise<Community | Response> {
  const community = await communityFor(visit.sql, visit.viewer.persona.id, visit.params.slug ?? '');
  if (!community?.moderator) return refused(visit, { reason: 'absent' });
  if (!visit.viewer.secondFactor) return refused(visit, { reason: 'second-factor-first' });
  return community;
}

/** A page of a moderated community around what `show` makes of it. */
export async function moderationPage(
  visit: SignedIn,
  tab: ModerationTab,
  show: (held: Community) => Promise<Child>,
  status = 200,
): Promise<Response> {
  const held = await moderated(visit);
  if (held instanceof Response) return held;
  const base = `/communities/${held.slug}`;
  const tabs: [ModerationTab, string, string][] = [
    ['reports', 'Reports', `${base}/moderation`],
    ['requests', 'Who asks to come in', `${base}/moderation/requests`],
    ['settings', 'Settings and invitations', `${base}/settings`],
    ['moderators', 'Moderators', `${base}/moderation/moderators`],
    ['barrings', 'Kept out', `${base}/moderation/barrings`],
    ['record', 'Record', `${base}/moderation/record`],
  ];
  return page(
    visit,
    { title: titleOf(held), place: 'communities' },
    <>
      <RoomHead community={held} tab="moderation" />
      <Audience room="moderation" />
      <Tabs label="Moderation" tabs={tabs.map(([key, words, href]) => ({ href, words, current: key === tab }))} />
      {await show(held)}
    </>,
    status,
  );
}
