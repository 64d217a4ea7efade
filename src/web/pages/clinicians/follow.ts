// Following a clinician, privately.
import { clinicianPage } from '#domain/clinicians/page.ts';
import { follow } from '#domain/network/follow.ts';
import { json, refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { cameFrom } from '../posts/came-from.ts';
import { followersIn } from '../practices/PracticeHead.tsx';

/** POST /clinicians/:clinician/follow */
export async function submitFollow(visit: SignedIn): Promise<Response> {
  const clinician = await clinicianPage(visit.sql, visit.params.clinician ?? '');
  if (!clinician) return refused(visit, { reason: 'absent' });
  const on = visit.form.text('on') !== 'no';
  const done = await follow(visit.sql, visit.viewer.persona.id, { pageId: clinician.pageId, on, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  if (visit.wantsJson) return json({ on: done.on, count: done.count, words: followersIn(done.count) });
  return seeOther(cameFrom(visit) ?? `/clinicians/${clinician.publicId}`);
}
