// Communities as a list of doors: name, what it is for, who may come in, about how many are inside.
import type { FoundCommunity } from '#domain/communities/find.ts';
import { roughly } from '#vocabulary/communities.ts';
import { Icon } from '../../ui/Icon.tsx';
import { doorWords } from './words.ts';

export function CommunityList({ communities }: { communities: readonly FoundCommunity[] }) {
  return (
    <ul class="rooms">
      {communities.map((community) => (
        <li data-tone="community">
          <a class="room" href={`/communities/${community.slug}`}>
            <span class="room-name">{community.name}</span>
            <span class="room-about">{community.about}</span>
            <span class="room-facts">
              <Icon name={doorWords[community.door].icon} />
              <span>{doorWords[community.door].short}</span>
              <span>{roughly(community.members)} members</span>
              {community.standing && <b>You are in it</b>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
