// The home timeline: everything new in the rooms and pages a persona has chosen, newest first, page by page.
import { type Listed, ownThreads } from '../communities/threads.ts';
import type { Sql } from '../database.ts';

/** One short look into each of one's own communities, merged; one statement. `before`: the cursor of the page before. */
export function timeline(sql: Sql, personaId: string, { before }: { before?: string | undefined }): Promise<Listed> {
  return ownThreads(sql, personaId, { before });
}
