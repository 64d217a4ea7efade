// Following a practice, privately.
import { follow } from '#domain/network/follow.ts';
import { practicePage } from '#domain/practices/page.ts';
import { json, refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { cameFrom } from '../posts/came-from.ts';
import { followersIn } from './PracticeHead.tsx';

export async function submitFollow(visit: SignedIn): Promise<Response> {
  const practice = await practicePage(visit.sql, visit.params.slug ?? '');
  if (!practice) return refused(visit, { reason: 'absent' });
  const on = visit.form.text('on') !== 'no';
  const done = await follow(visit.sql, visit.viewer.persona.id, { pageId: practice.pageId, on, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  if (visit.wantsJson) return json({ on: done.on, count: done.count, words: followersIn(done.count) });
  return seeOther(cameFrom(visit) ?? `/practices/${practice.slug}`);
}
