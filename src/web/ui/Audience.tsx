import { Icon } from './Icon.tsx';
import { type RoomKind, rooms } from './rooms.ts';
import { sentences } from './sentences.ts';

export interface AudienceProps {
  room: RoomKind;
  /** The community, practice or person. */
  name?: string | undefined;
  /** For aria-describedby of the text box it belongs to. */
  id?: string | undefined;
}

/** Who can read what is about to be written: the most important fact of every compose box, in colour, icon and words. */
export function Audience({ room, name, id }: AudienceProps) {
  const { tone, icon } = rooms[room];
  return (
    <p class="audience" data-tone={tone} id={id}>
      <Icon name={icon} />
      <span>{sentences.audience[room](name)}</span>
    </p>
  );
}
