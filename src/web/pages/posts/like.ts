// Liking and taking it back. The number is for everybody, the name for nobody.
import { like } from '#domain/posts/like.ts';
import { json, refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { cameFrom } from './came-from.ts';

export async function submitLike(visit: SignedIn): Promise<Response> {
  const publicId = visit.params.post ?? '';
  const on = visit.form.text('on') !== 'no';
  const done = await like(visit.sql, visit.viewer.persona.id, { publicId, on, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  if (visit.wantsJson) return json({ on: done.on, count: done.count });
  return seeOther(`${cameFrom(visit) ?? `/posts/${publicId}`}#p-${publicId}`);
}
