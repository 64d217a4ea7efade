// The head of every page inside a community, and its tabs.
import type { Community } from '#domain/communities/community.ts';
import { roughly } from '#vocabulary/communities.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RoomSign } from '../../ui/RoomSign.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { doorWords, roomOf } from './words.ts';

export type RoomTab = 'threads' | 'waiting' | 'about' | 'moderation';

/** Which clinicians are announced, and what they do here. */
function presence({ listeners, clinicians }: Community): string {
  const one = listeners.length === 1;
  if (clinicians === 'answer')
    return one
      ? 'A clinician listens and may answer in general terms'
      : 'Clinicians listen and may answer in general terms';
  return one ? 'A clinician listens' : 'Clinicians listen';
}

export function RoomHead({ community, tab }: { community: Community; tab?: RoomTab }) {
  const { slug, standing, moderator } = community;
  const base = `/communities/${slug}`;
  return (
    <>
      <header class="page-head room-head" data-tone="community">
        <RoomSign room={roomOf(community.door)} />
        <h1>{community.name}</h1>
        {tab !== 'moderation' && <RoomFacts community={community} />}
        {standing === 'member' && community.moderators.length === 0 && (
          <p class="listeners" data-tone="caution">
            <Icon name="caution" />
            <span>
              Nobody moderates here at present. <a href={`${base}/vacancy`}>Take it on</a>
            </span>
          </p>
        )}
      </header>
      {standing && tab && (
        <Tabs
          label="This community"
          tabs={[
            { href: base, words: 'Threads', current: tab === 'threads' },
            ...(standing === 'member'
              ? [{ href: `${base}/waiting`, words: 'Waiting for a reply', current: tab === 'waiting' }]
              : []),
            { href: `${base}/about`, words: 'About', current: tab === 'about' },
            ...(moderator ? [{ href: `${base}/moderation`, words: 'Moderation', current: tab === 'moderation' }] : []),
          ]}
        />
      )}
    </>
  );
}

/** What the room is and who is in it: moderators know, and have work below. */
function RoomFacts({ community }: { community: Community }) {
  const { standing, listeners } = community;
  return (
    <>
      <p class="lead">{community.about}</p>
      <p class="room-facts">
        <Icon name={doorWords[community.door].icon} />
        <span>{doorWords[community.door].short}</span>
        <span>{roughly(community.members)} members</span>
        {community.condition && (
          <span>
            for <a href={`/conditions/${community.condition.slug}`}>{community.condition.name}</a>
          </span>
        )}
      </p>
      {standing && listeners.length > 0 && (
        <p class="listeners" data-tone="clinician">
          <Icon name="clinician" />
          <span>
            {presence(community)} here:{' '}
            {listeners
              .slice(0, 5)
              .map(({ name, specialty }) => (specialty ? `${name} (${specialty})` : name))
              .join(', ')}
            {listeners.length > 5 && (
              <a href={`/communities/${community.slug}/about`}> and {listeners.length - 5} more</a>
            )}
            .
          </span>
        </p>
      )}
    </>
  );
}
