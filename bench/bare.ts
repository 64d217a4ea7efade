// The bare pages, a process of its own: node:http, postgres.js, each operation's own queries and string HTML of the same
// size. No session, no visibility, no framework: what is left when everything a product adds is taken away.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase, type Pool } from '#server/database.ts';

export type BareLetter = 'A' | 'B' | 'C' | 'D' | 'G';
/** What a request of a bare page names; the path is `/LETTER/key`. */
type Rows = Iterable<object>;

if (process.send) {
  // As many connections as the product keeps.
  const sql = openDatabase(process.argv[2] ?? '', 12);
  const sizes: Record<string, number> = {};
  process.on('message', (told: { letter: string; bytes: number }) => {
    sizes[told.letter] = told.bytes;
    process.send?.({ told });
  });
  const server = createServer((request, response) => {
    const [, letter = '', key = ''] = (request.url ?? '').split('/');
    queries[letter as BareLetter](sql, decodeURIComponent(key)).then(
      (rows) => {
        const html = markup(rows);
        const missing = (sizes[letter] ?? 0) - html.length;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(missing > 0 ? html + filler.slice(0, missing) : html);
      },
      () => {
        response.statusCode = 500;
        response.end();
      },
    );
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

/** What each page needs to show, in as few statements as it takes. */
const queries: Record<BareLetter, (sql: Pool, key: string) => Promise<Rows[]>> = {
  A: (sql, slug) =>
    Promise.all([
      sql`
        select f.name, f.run_by, f.about, f.street, f.city, f.state, f.zip, f.phone, f.hours, f.people, g.followers
        from practices p
        join pages g on g.persona_id = p.persona_id
        join practice_profiles f on f.id = p.profile_id
        where p.slug = ${slug}`,
      sql`
        select p.public_id, v.body, v.warning, p.published_at, p.likes, p.comments
        from practices k
        cross join lateral (
          select public_id, version_id, published_at, likes, comments
          from posts
          where page_id = k.persona_id and withdrawn_at is null
          order by published_at desc, id desc
          limit 20
        ) p
        join post_versions v on v.id = p.version_id
        where k.slug = ${slug}`,
    ]),
  B: (sql, slug) =>
    Promise.all([
      sql`select name, about, welcome, rules, door, clinicians, members from communities where slug = ${slug}`,
      sql`
        select t.public_id, t.title, left(t.body, 400) as opening, t.created_at, t.replies, t.me_too, t.helpful, p.name
        from (
          select t.*
          from threads t
          where t.community_id = (select id from communities where slug = ${slug}) and t.gone_at is null
          order by t.id desc
          limit 20
        ) t
        left join personas p on p.id = t.author_id
        order by t.id desc`,
    ]),
  C: (sql, personaId) =>
    Promise.all([
      sql`
        select t.public_id, t.title, left(t.body, 400) as opening, t.created_at, t.replies, t.me_too, t.helpful, p.name
        from memberships m
        cross join lateral (
          select t.*
          from threads t
          where t.community_id = m.community_id and t.gone_at is null
          order by t.id desc
          limit 20
        ) t
        left join personas p on p.id = t.author_id
        where m.persona_id = ${personaId}
        order by t.id desc
        limit 20`,
      sql`
        select p.public_id, v.body, p.published_at, p.likes, p.comments, o.name
        from (
          select p.*
          from follows f
          cross join lateral (
            select id, public_id, page_id, version_id, published_at, likes, comments
            from posts
            where page_id = f.page_id and withdrawn_at is null
            order by published_at desc, id desc
            limit 20
          ) p
          where f.follower_id = ${personaId}
          order by p.published_at desc, p.id desc
          limit 20
        ) p
        join post_versions v on v.id = p.version_id
        join personas o on o.id = p.page_id`,
    ]),
  D: (sql, publicId) =>
    Promise.all([
      sql`
        select t.title, t.body, t.created_at, t.replies, t.me_too, t.helpful, p.name, c.name as community
        from threads t
        join communities c on c.id = t.community_id
        left join personas p on p.id = t.author_id
        where t.public_id = ${publicId}`,
      sql`
        select r.public_id, r.body, r.created_at, r.me_too, r.helpful, p.name
        from threads t
        join replies r on r.thread_id = t.id
        left join personas p on p.id = r.author_id
        where t.public_id = ${publicId}
        order by r.id
        limit 100`,
    ]),
  G: (sql, typed) =>
    Promise.all([
      sql`
        select c.slug, c.name, c.clinical_name, n.term
        from condition_terms_near(${typed}) n
        join conditions c on c.id = n.condition_id
        order by n.nearness desc
        limit 8`,
    ]),
};

function markup(results: Rows[]): string {
  let html = '<!doctype html><html lang="en"><title>Bare</title><main>';
  for (const rows of results)
    for (const row of rows) {
      html += '<article>';
      for (const value of Object.values(row)) html += `<p>${escaped(value)}</p>`;
      html += '</article>';
    }
  return `${html}</main></html>`;
}

function escaped(value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value);
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : text;
}

const filler = 'x'.repeat(200_000);
