// A picture is served while a standing post shows it, and to the team that uploaded it while it is being written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from '#domain/database.ts';

export const mediaFolder = (dataDir: string): string => join(dataDir, 'media');

/** Paths of a picture, large and small. */
export const imagePath = (publicId: string): string => `/media/${publicId}.webp`;
export const smallImagePath = (publicId: string): string => `/media/${publicId}.small.webp`;

/**
 * @param name as in the address: `ID.webp` or `ID.small.webp`.
 * @returns the bytes and whether everybody may have them; undefined for what is absent, withdrawn or not the viewer's.
 */
export async function readImage(
  sql: Sql,
  name: string,
  { dataDir, viewerId }: { dataDir: string; viewerId?: string | undefined },
): Promise<{ bytes: Buffer; shared: boolean } | undefined> {
  const [, id] = /^([A-Za-z0-9_-]{22})(?:\.small)?\.webp$/.exec(name) ?? [];
  if (!id) return undefined;
  const [row] = await sql<{ shared: boolean; own: boolean }[]>`
    select m.uploaded_by = ${viewerId ?? null} as own,
           exists (
             select from post_images i
             join post_versions v on v.id = i.version_id
             join posts p on p.id = v.post_id
             where i.media_id = m.id and p.withdrawn_at is null
           ) as shared
    from media m
    where m.public_id = ${id}`;
  if (!row?.shared && !row?.own) return undefined;
  try {
    return { bytes: await readFile(join(mediaFolder(dataDir), name)), shared: row.shared };
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === 'ENOENT') return undefined;
    throw thrown;
  }
}
