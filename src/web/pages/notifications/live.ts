// The live stream of one open page: how many notifications are unread, and that something happened in the thread it shows.
// It carries numbers and one neutral sentence; what is new is fetched by the page, through the same door as always.
import { threadFor } from '#domain/communities/thread.ts';
import { refused } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { type Stream, wake } from './looks.ts';

/** Streams of one session in this process. A browser opens one per tab. */
const open = new Map<string, number>();
const mostPerSession = 5;
const heartbeatMs = 25_000;

export async function followLive(visit: SignedIn): Promise<Response> {
  const { viewer, house } = visit;
  // The page says for whom it was rendered; a stream never changes the person it belongs to.
  if (visit.query.get('acting') !== viewer.persona.publicId)
    return refused(visit, { reason: 'acting-changed', facts: { actingAs: viewer.persona.name } });
  const running = open.get(viewer.sessionId) ?? 0;
  if (running >= mostPerSession)
    return refused(visit, { reason: 'too-many', facts: { seconds: 60, wait: 'a minute' } });
  const asked = visit.query.get('thread');
  const thread = asked ? await threadFor(visit.sql, viewer.persona.id, asked) : undefined;
  open.set(viewer.sessionId, running + 1);

  let end: () => void = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const text = new TextEncoder();
        let ended = false;
        let unread = viewer.unread;
        const write = (chunk: string) => {
          if (ended) return;
          // A reader that takes nothing in is let go; it comes back and asks for what it missed.
          if ((controller.desiredSize ?? 0) < -20) end();
          else controller.enqueue(text.encode(chunk));
        };
        const tell = (number: number, sentence: string) =>
          write(`event: unread\ndata: ${number}\ndata: ${sentence}\n\n`);
        const stream: Stream = {
          sessionId: viewer.sessionId,
          personaId: viewer.persona.id,
          threadId: thread?.id,
          show(now, inThread) {
            const number = now.unread(stream);
            if (number === undefined || (inThread && !now.inside(stream))) return end();
            if (number !== unread) tell(number, number > unread ? 'You have a new notification.' : '');
            unread = number;
            if (inThread) write('event: thread\ndata: new\n\n');
          },
          end: () => end(),
        };
        const unfollow = [
          house.live.follow(viewer.persona.id, () => wake(house, stream, false)),
          ...(thread ? [house.live.follow(thread.id, () => wake(house, stream, true))] : []),
        ];
        const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs);
        end = () => {
          if (ended) return;
          ended = true;
          clearInterval(heartbeat);
          for (const stop of unfollow) stop();
          house.live.closing.removeEventListener('abort', end);
          visit.signal.removeEventListener('abort', end);
          const left = (open.get(viewer.sessionId) ?? 1) - 1;
          if (left > 0) open.set(viewer.sessionId, left);
          else open.delete(viewer.sessionId);
          try {
            controller.close();
          } catch {
            // The reader closed it already.
          }
        };
        if (house.live.closing.aborted || visit.signal.aborted) return end();
        house.live.closing.addEventListener('abort', end, { once: true });
        visit.signal.addEventListener('abort', end, { once: true });
        write('retry: 3000\n\n');
        tell(unread, '');
      },
      cancel: () => end(),
    },
    { highWaterMark: 4 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
