// Plants the demo town, and makes the sign-in links for its cast.
import { randomBytes } from 'node:crypto';
import { hashToken } from '#domain/accounts/viewer.ts';
import { hashPassword } from '#domain/credentials/password.ts';
import { act, type Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { nameKey } from '#domain/personas/name.ts';
import { isLoopback, type Settings } from '#server/settings.ts';
import { type CastAccount, cast, castPassword } from './cast.ts';
import { plantAnswers, plantClinicians } from './stories/clinicians.ts';
import { plantCommunities } from './stories/communities.ts';
import { plantPractices } from './stories/practices.ts';

/** Whether nobody has signed up yet. */
export async function isEmpty(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`select not exists (select from accounts) as empty`;
  return row?.empty ?? false;
}

/** Plants everything or nothing. */
export async function plantTown(sql: Sql, { dataDir }: { dataDir: string }): Promise<void> {
  // Hashing is slow on purpose; everybody in town has the same password, so once is enough.
  const passwordHash = await hashPassword(castPassword);
  await act(sql, async (tx) => {
    for (const member of cast) await plantAccount(tx, member, passwordHash);
    await plantPractices(tx, { dataDir });
    await plantClinicians(tx);
    await plantCommunities(tx);
    await plantAnswers(tx);
  });
}

async function plantAccount(sql: Sql, member: CastAccount, passwordHash: string): Promise<void> {
  const [account] = await sql<{ id: string }[]>`
    insert into accounts (email, password_hash, adult_stated_at, email_verified_at)
    values (${member.email}, ${passwordHash}, now() - interval '60 days', now() - interval '60 days')
    returning id`;
  if (!account) return;
  for (const persona of member.personas)
    await sql`
      insert into personas (public_id, account_id, kind, name, name_key, bio, created_at)
      values (${publicId()}, ${account.id}, ${persona.kind}, ${persona.name}, ${nameKey(persona.name)}, ${persona.bio},
              now() - interval '60 days')`;
  if (member.operator)
    await sql`insert into operators (account_id, reason) values (${account.id}, 'runs the demo town')`;
}

/**
 * One sign-in link per member of the cast, for a day. Only on loopback: the links count as second factor.
 * @returns nothing where the town is not planted or the server can be reached from elsewhere.
 */
export async function demoLinks(sql: Sql, settings: Settings): Promise<{ key: string; who: string; url: string }[]> {
  if (!isLoopback(settings)) return [];
  const links: { key: string; who: string; url: string }[] = [];
  for (const member of cast.filter((one) => !one.quiet)) {
    const token = randomBytes(24).toString('base64url');
    const made = await sql`
      insert into one_time_tokens (token_hash, account_id, purpose, persona_id, expires_at)
      select ${hashToken(token)}, a.id, 'demo-sign-in', p.id, now() + interval '1 day'
      from accounts a
      join personas p on p.account_id = a.id and p.name = ${member.personas[0]?.name ?? ''}
      where a.email = ${member.email}`;
    if (made.count > 0)
      links.push({ key: member.key, who: member.who, url: `${settings.publicUrl.href}demo/${token}` });
  }
  return links;
}
