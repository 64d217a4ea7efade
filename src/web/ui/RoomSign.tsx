import { Icon } from './Icon.tsx';
import { type RoomKind, rooms } from './rooms.ts';

export interface RoomSignProps {
  room: RoomKind;
  /** Name of the room; without it the kind alone is shown. */
  name?: string | undefined;
  href?: string | undefined;
}

/** The sign on the door: which room a text stands in and who can read there. */
export function RoomSign({ room, name, href }: RoomSignProps) {
  const { tone, icon, words } = rooms[room];
  return (
    <span class="sign" data-tone={tone}>
      {name && (
        <>
          <Icon name={icon} />
          {href ? <a href={href}>{name}</a> : <b>{name}</b>}
          {' · '}
        </>
      )}
      <span>
        {!name && <Icon name={icon} />}
        {words}
      </span>
    </span>
  );
}
