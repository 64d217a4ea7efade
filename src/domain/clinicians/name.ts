// A clinician's name is a person's name: no badge that nobody gave, no organisation that she is not.
import type { Sql } from '#domain/database.ts';
import { nameKey } from '#domain/personas/name.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @returns `name-claims` for words and signs that look like a badge, `name-imitates` for an organisation's name. */
export async function refusesName(sql: Sql, name: string): Promise<Refused | undefined> {
  if (looksLikeBadge(name)) return refuse('name-claims', {}, 'name');
  const key = nameKey(name);
  if (organisations.test(name)) return refuse('name-imitates', {}, 'name');
  const practices = await sql<{ name: string }[]>`
    select o.name
    from practices p
    join personas o on o.id = p.persona_id`;
  return practices.some((practice) => key.includes(nameKey(practice.name)))
    ? refuse('name-imitates', {}, 'name')
    : undefined;
}

/** Letters are compared as the eye takes them, so "ver1fied" is "verified". Signs are none that a name is written with. */
export function looksLikeBadge(name: string): boolean {
  const key = nameKey(name);
  return /[^\p{L}\p{M}\p{N}\s.,'’‘()\-‐–]/u.test(name) || badges.some((word) => key.includes(word));
}

const badges = ['verified', 'official', 'certified', 'openward', 'moderator', 'operator'].map(nameKey);
const organisations =
  /\b(clinic|hospital|practice|imaging|pharmacy|laboratory|(medical|health|cancer|surgery) (center|centre|group|associates))\b/i;
