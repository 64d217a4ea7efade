// For the machine that watches over us: alive, and able to serve.
import { json } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';

/** The process answers. */
export const live = (): Response => json({ status: 'live' });

/** The process answers and the database does. Throws on an outage, which the door turns into 503. */
export async function ready(visit: Visit): Promise<Response> {
  await visit.sql`select 1`;
  return json({ status: 'ready' });
}
