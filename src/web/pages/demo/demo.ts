// The demo town's sign-in links. They exist on loopback only; anywhere else they are as absent as any other unknown path.
import { demoSignIn } from '#domain/accounts/demo-sign-in.ts';
import { isLoopback } from '#server/settings.ts';
import { refused, seeOther } from '../../answer.tsx';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import type { Visit } from '../../visit.ts';

export async function signInAsCast(visit: Visit): Promise<Response> {
  const { house } = visit;
  if (!house.demo || !isLoopback(house.settings)) return refused(visit, { reason: 'absent' });
  const token = await demoSignIn(visit.sql, {
    token: visit.params.token ?? '',
    label: deviceLabel(visit.headers.get('user-agent') ?? ''),
    replaces: visit.viewer?.sessionId,
  });
  if (!token) return refused(visit, { reason: 'absent' });
  keepSession(visit, token);
  return seeOther('/');
}
