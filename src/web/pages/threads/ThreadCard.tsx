// A thread in a list: whose, its title, the first lines, how many have replied.
import type { ListedThread } from '#domain/communities/threads.ts';
import { plainText } from '#domain/posts/markdown.ts';
import { PostCard } from '../../ui/PostCard.tsx';
import { roomOf } from '../communities/words.ts';
import { authorView, nowFor } from './author.ts';

interface ThreadCardProps {
  thread: ListedThread;
  now: Date;
  /** The viewer may mark and reply. */
  writes: boolean;
  /** Names the community: on pages that show several. */
  named?: boolean;
}

export function ThreadCard({ thread, now, writes, named }: ThreadCardProps) {
  const href = `/threads/${thread.publicId}`;
  const { community } = thread;
  return (
    <PostCard
      level={2}
      room={{
        room: roomOf(community.door),
        ...(named ? { name: community.name, href: `/communities/${community.slug}` } : {}),
      }}
      post={{
        publicId: thread.publicId,
        author: authorView(thread.author),
        at: thread.at,
        now: nowFor(thread.author, now),
        href,
        warning: thread.warning || undefined,
        body: (
          <>
            <h3 class="thread-title" dir="auto">
              <a href={href}>{thread.title}</a>
            </h3>
            <div class="words">
              {opening(plainText(thread.opening)).map((line) => (
                <p>{line}</p>
              ))}
            </div>
          </>
        ),
        acts: [
          {
            kind: 'me-too',
            action: `${href}/marks/me-too`,
            pressed: thread.marks.includes('me-too'),
            count: thread.meToo,
            disabled: thread.mine || !writes,
          },
          { kind: 'reply', href, count: thread.replies },
        ],
      }}
    />
  );
}

/** The first few lines, ending with a whole word. */
function opening(text: string): string[] {
  const cut = text.length > 240 ? `${text.slice(0, 240).replace(/\s\S*$/, '')} …` : text;
  return cut.split(/\n+/).slice(0, 6);
}
