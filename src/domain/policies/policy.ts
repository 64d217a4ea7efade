// A policy as readers see it: the current version, or an older one by its number.
import type { Sql } from '#domain/database.ts';
import type { PolicyKind } from '#vocabulary/practices.ts';

export interface PolicyText {
  practice: string;
  slug: string;
  zone: string;
  pageId: string;
  opened: boolean;
  version: number;
  /** The newest version there is. */
  latest: number;
  body: string;
  publishedAt: Date;
}

export async function policyText(
  sql: Sql,
  slug: string,
  { kind, version }: { kind: PolicyKind; version?: number | undefined },
): Promise<PolicyText | undefined> {
  const [row] = await sql<PolicyText[]>`
    select f.name as practice, p.slug, p.zone, p.persona_id as "pageId", g.opened_at is not null as opened, y.version, y.body,
           y.published_at as "publishedAt",
           (select max(version) from policies where practice_id = p.id and kind = ${kind}) as latest
    from practices p
    join pages g on g.persona_id = p.persona_id
    join practice_profiles f on f.id = p.profile_id
    join policies y on y.practice_id = p.id and y.kind = ${kind}
    where p.slug = ${slug}
      and (${version ?? null}::int is null or y.version = ${version ?? null})
    order by y.version desc
    limit 1`;
  return row;
}
