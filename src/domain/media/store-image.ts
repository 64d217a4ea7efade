// A picture comes in as bytes of unknown making and is kept as new pixels: decoded under limits, turned upright, shrunk,
// written as WebP. No metadata, no colour profile, no trailing bytes and no file name survive. The row is written after the file.
import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp, default as SharpModule } from 'sharp';
import type { Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { postLimits } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { mediaFolder } from './read-image.ts';

let decoder: typeof SharpModule | undefined;

/** Loaded with the first picture: it is a fifth of what an idle process would hold. */
async function openDecoder(): Promise<typeof SharpModule> {
  if (decoder) return decoder;
  const { default: sharp } = await import('sharp');
  // One picture at a time on few threads, and no memory of old ones: uploads must not starve the pages.
  sharp.cache(false);
  sharp.concurrency(1);
  decoder = sharp;
  return sharp;
}

/** 50 million pixels: larger than any phone takes, small enough to be decoded in a second and 200 MB. */
const mostPixels = 50_000_000;
const largeEdge = 1600;
const smallEdge = 640;

export interface Upload {
  bytes: Uint8Array;
  /** As the sender called it; only repeated back to the sender. */
  fileName: string;
  pageId: string;
  actorId: string;
}

export interface StoredImage {
  mediaId: string;
  publicId: string;
}

/** @returns the stored picture, or `picture-type`, `picture-size`, `picture-broken`. */
export async function storeImage(
  sql: Sql,
  upload: Upload,
  { dataDir, now }: { dataDir: string; now: Date },
): Promise<({ ok: true } & StoredImage) | Refused> {
  const file = upload.fileName.slice(0, 80);
  if (upload.bytes.length > postLimits.imageBytes) return refuse('picture-size', { file });
  if (!kindOf(upload.bytes)) return refuse('picture-type', { file });
  const made = await remake(upload.bytes);
  if (made === 'too-large') return refuse('picture-size', { file });
  if (made === 'broken') return refuse('picture-broken', { file });
  const id = publicId();
  const folder = mediaFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o750 });
  await keep(folder, `${id}.webp`, made.large.data);
  await keep(folder, `${id}.small.webp`, made.small.data);
  const [row] = await sql<{ id: string }[]>`
    insert into media (public_id, page_id, uploaded_by, width, height, bytes, sha256, small_width, small_height,
                       small_bytes, small_sha256, uploaded_at)
    values (${id}, ${upload.pageId}, ${upload.actorId},
            ${made.large.info.width}, ${made.large.info.height}, ${made.large.data.length}, ${sha256(made.large.data)},
            ${made.small.info.width}, ${made.small.info.height}, ${made.small.data.length}, ${sha256(made.small.data)},
            ${now})
    returning id`;
  if (!row) throw new Error('no picture was stored');
  return { ok: true, mediaId: row.id, publicId: id };
}

/** By its first bytes, not by what the sender calls it. Everything else, SVG and PDF first of all, never reaches a decoder. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | undefined {
  const at = (offset: number, ...values: number[]): boolean => values.every((value, i) => bytes[offset + i] === value);
  if (at(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  return undefined;
}

type Made = Awaited<ReturnType<typeof encode>>;

async function remake(bytes: Uint8Array): Promise<{ large: Made; small: Made } | 'too-large' | 'broken'> {
  const sharp = await openDecoder();
  const source = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false });
  try {
    // The header alone says how large it would become.
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!['jpeg', 'png', 'webp'].includes(format)) return 'broken';
    if (width * height > mostPixels) return 'too-large';
    const large = await encode(source(), largeEdge);
    return { large, small: await encode(sharp(large.data), smallEdge) };
  } catch {
    return 'broken';
  }
}

const encode = (picture: Sharp, edge: number) =>
  picture
    .timeout({ seconds: 10 })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: 82, effort: 3 })
    .toBuffer({ resolveWithObject: true });

/** Whole or not at all, and on the disk before the row says that it is. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const waiting = join(folder, `.${name}.new`);
  const file = await open(waiting, 'w', 0o640);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(waiting, join(folder, name));
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
