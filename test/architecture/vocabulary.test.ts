import assert from 'node:assert/strict';
import test from 'node:test';
import { clinicianRules, doors, markKinds, replyRules, standings } from '#vocabulary/communities.ts';
import { decisions, moderationActs, reportReasons } from '#vocabulary/moderation.ts';
import { notificationKinds } from '#vocabulary/notifications.ts';
import { passkeyPurposes } from '#vocabulary/passkeys.ts';
import { personaKinds } from '#vocabulary/personas.ts';
import {
  holdReasons,
  imageDeclarations,
  policyKinds,
  teamRoles,
  warnReasons,
  withdrawalReasons,
} from '#vocabulary/practices.ts';
import { rolledBack } from '../database.ts';

/** Closed lists that stand both in the vocabulary and in a CHECK constraint. */
const lists: { table: string; column: string; words: readonly string[] }[] = [
  { table: 'personas', column: 'kind', words: personaKinds },
  { table: 'communities', column: 'door', words: doors },
  { table: 'communities', column: 'clinicians', words: clinicianRules },
  { table: 'memberships', column: 'standing', words: standings },
  { table: 'threads', column: 'who_replies', words: replyRules },
  { table: 'marks', column: 'kind', words: markKinds },
  { table: 'reports', column: 'reason', words: reportReasons },
  { table: 'reports', column: 'decision', words: decisions },
  { table: 'moderation_acts', column: 'act', words: moderationActs },
  { table: 'notifications', column: 'kind', words: notificationKinds },
  { table: 'passkey_challenges', column: 'purpose', words: passkeyPurposes },
  { table: 'team_roles', column: 'role', words: teamRoles },
  { table: 'team_invitations', column: 'role', words: teamRoles },
  { table: 'policies', column: 'kind', words: policyKinds },
  { table: 'verdicts', column: 'reason', words: warnReasons },
  { table: 'post_images', column: 'declared', words: imageDeclarations },
  { table: 'post_withdrawals', column: 'reason', words: withdrawalReasons },
  { table: 'comment_holds', column: 'reason', words: holdReasons },
];

for (const { table, column, words } of lists)
  test(`the words of ${table}.${column} are the same in the vocabulary and in the database`, () =>
    rolledBack(async (sql) => {
      const checks = await sql<{ text: string }[]>`
        select pg_get_constraintdef(c.oid) as text
        from pg_constraint c
        where c.conrelid = ${table}::regclass
          and c.contype = 'c'`;
      const lists = checks
        .filter(({ text }) => text.startsWith(`CHECK ((${column} = ANY`))
        .map(({ text }) => [...text.matchAll(/'([^']+)'::text/g)].map((match) => match[1]));
      assert.deepEqual([...(lists[0] ?? [])].sort(), [...words].sort());
    }));

test('every text column has a limit, every foreign key an index', () =>
  rolledBack(async (sql) => {
    const unlimited = await sql<{ name: string }[]>`
      select c.relname || '.' || a.attname as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p')
        and a.atttypid = 'text'::regtype
        and a.attgenerated = ''
        and not exists (
          select from pg_constraint k
          where k.conrelid = c.oid
            and k.contype = 'c'
            and a.attnum = any(k.conkey)
        )
      order by 1`;
    assert.deepEqual(
      unlimited.map(({ name }) => name),
      [],
    );
    const unindexed = await sql<{ name: string }[]>`
      select k.conrelid::regclass || '.' || k.conname as name
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace and n.nspname = 'public'
      where k.contype = 'f'
        and not exists (
          select from pg_index i
          where i.indrelid = k.conrelid
            and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey
        )
      order by 1`;
    assert.deepEqual(
      unindexed.map(({ name }) => name),
      [],
    );
  }));
