// Every version of a standing post, newest first. What a practice once said stays readable.
import type { Sql } from '#domain/database.ts';

export interface PostVersion {
  number: number;
  body: string;
  warning: string;
  writtenAt: Date;
  alts: string[];
  /** Of a practice. */
  zone: string | null;
  /** Whether it stands on a practice's page; otherwise on a clinician's. */
  practice: boolean;
}

export function history(sql: Sql, publicId: string): Promise<PostVersion[]> {
  return sql<PostVersion[]>`
    select v.number, v.body, v.warning, v.written_at as "writtenAt",
           array(select alt from post_images where version_id = v.id order by place) as alts,
           k.zone,
           k.id is not null as practice
    from posts p
    join pages g on g.persona_id = p.page_id and g.opened_at is not null
    join post_versions v on v.post_id = p.id
    left join practices k on k.persona_id = p.page_id
    where p.public_id = ${publicId} and p.withdrawn_at is null
    order by v.number desc
    limit 100`;
}
