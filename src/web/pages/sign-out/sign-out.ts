import { endAllSessions, endSession } from '#domain/accounts/end-session.ts';
import { seeOther } from '../../answer.tsx';
import { dropSession } from '../../session-cookie.ts';
import type { SignedIn } from '../../visit.ts';

export async function signOut(visit: SignedIn): Promise<Response> {
  await endSession(visit.sql, visit.viewer);
  dropSession(visit);
  return seeOther('/');
}

export async function signOutEverywhere(visit: SignedIn): Promise<Response> {
  await endAllSessions(visit.sql, visit.viewer.accountId);
  dropSession(visit);
  return seeOther('/sign-in');
}
