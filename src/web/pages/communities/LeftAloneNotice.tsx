import type { LeftAlone } from '#domain/moderation/vacancy.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Before somebody goes who alone moderates: which rooms, what becomes of them, and how to hand them over first. */
export function LeftAloneNotice({ rooms, acting }: { rooms: LeftAlone[]; acting: string }) {
  if (rooms.length === 0) return undefined;
  return (
    <Notice mood="caution" title="Nobody else moderates there">
      <ul>
        {rooms.map(({ slug, name, persona, moderator }) => (
          <li>
            {persona === acting ? (
              <>
                {name}: <a href={`/communities/${slug}/moderation/moderators`}>ask somebody to help</a>
              </>
            ) : (
              `${name}: act as ${moderator} to ask somebody to help`
            )}
          </li>
        ))}
      </ul>
      <p>
        Without a moderator nobody is let in, and reports go to the operator, until a member takes the community on.
      </p>
    </Notice>
  );
}
