// Pictures that were uploaded for a text that never went out are gone after a day.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from '#domain/database.ts';
import { mediaFolder } from './read-image.ts';

export async function forgetImages(sql: Sql, { dataDir, now }: { dataDir: string; now: Date }): Promise<number> {
  const gone = await sql<{ publicId: string }[]>`
    delete from media
    where id in (
      select m.id from media m
      where m.uploaded_at < ${now}::timestamptz - interval '1 day'
        and not exists (select from post_images i where i.media_id = m.id)
      limit 100
    )
    returning public_id as "publicId"`;
  for (const { publicId } of gone)
    for (const ending of ['webp', 'small.webp'])
      await rm(join(mediaFolder(dataDir), `${publicId}.${ending}`), { force: true });
  return gone.length;
}
