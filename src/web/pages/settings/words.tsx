// What the acting persona has written, wherever: the way back to one's own words from outside a room.
import { type OwnWords, ownWords } from '#domain/communities/own-words.ts';
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from './SettingsHead.tsx';

export async function showWords(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const before = visit.query.get('before') ?? undefined;
  const { words, older } = await ownWords(visit.sql, persona.id, { before });
  return page(
    visit,
    { title: 'What you wrote' },
    <>
      <SettingsHead title="What you wrote">
        As {persona.name}: threads, replies and comments, also in rooms you have left or may no longer enter. They are
        yours to delete.
      </SettingsHead>
      {words.length === 0 ? (
        <EmptyState
          icon="edit"
          title="Nothing stands under this name"
          text="What you write in communities and under posts will be listed here."
        />
      ) : (
        <ul class="settings-list">
          {words.map((text) => (
            <li class="settings-line">
              <span class="settings-what">
                <b>{text.place ? <a href={text.place}>{nameOf(text)}</a> : nameOf(text)}</b>
                <span class="hint">
                  {whereOf(text)}
                  {text.anonymous && ', anonymously'}, <Time at={text.at} now={visit.now} />
                </span>
                {text.title && <span>{shorten(text.opening)}</span>}
              </span>
              <ButtonLink
                look="plain"
                href={text.kind === 'comment' ? `${pathOf(text)}/withdrawal` : `${pathOf(text)}/removal`}
              >
                Delete<span class="unseen">: {nameOf(text)}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <Pager
        of="texts"
        newer={before ? '/settings/words' : undefined}
        older={older ? `/settings/words?before=${older}` : undefined}
      />
    </>,
  );
}

const pathOf = ({ kind, publicId }: OwnWords): string =>
  `/${{ thread: 'threads', reply: 'replies', comment: 'comments' }[kind]}/${publicId}`;

const nameOf = (text: OwnWords): string => text.title || shorten(text.opening);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

function whereOf({ kind, room }: OwnWords): string {
  if (kind === 'comment') return 'Comment, public';
  const what = kind === 'thread' ? 'Thread' : 'Reply';
  return room ? `${what} in ${room}` : `${what} in a community you are not in`;
}
