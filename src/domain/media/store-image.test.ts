import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Sql } from '#domain/database.ts';
import { rolledBack } from '../../../test/database.ts';
import { forgetImages } from './forget-images.ts';
import { mediaFolder, readImage } from './read-image.ts';
import { storeImage } from './store-image.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 90, g: 140, b: 130 } } });

test('nothing of the file is left but its pixels: EXIF, GPS, XMP, comments and what follows the picture are gone', () =>
  inFolder(async ({ sql, dataDir, store }) => {
    const bytes = await picture(2400, 1200)
      .withExif({
        IFD0: { Artist: 'SECRET-ARTIST', ImageDescription: 'Maria Delgado' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 4/1 37/1' },
      })
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    assert.match(bytes.toString('latin1'), /SECRET-ARTIST/);
    const done = await store(
      Buffer.concat([bytes, Buffer.from('PK\u0003\u0004<script>SECRET-TAIL</script>')]),
      'maria.jpg',
    );
    assert.ok(done.ok);
    for (const name of [`${done.publicId}.webp`, `${done.publicId}.small.webp`]) {
      const kept = await readFile(join(mediaFolder(dataDir), name));
      assert.doesNotMatch(kept.toString('latin1'), /SECRET|Maria|Exif|EXIF|GPS|XMP|script|maria/);
      const { exif, xmp, icc, iptc, format } = await sharp(kept).metadata();
      assert.deepEqual(
        { exif, xmp, icc, iptc, format },
        { exif: undefined, xmp: undefined, icc: undefined, iptc: undefined, format: 'webp' },
      );
    }
    const [row] = await sql<{ width: number; height: number; smallHeight: number; sha256: Buffer }[]>`
      select width, height, small_height as "smallHeight", sha256 from media where public_id = ${done.publicId}`;
    assert.deepEqual([row?.width, row?.height, row?.smallHeight], [800, 1600, 640], 'turned upright and shrunk');
    const kept = await readFile(join(mediaFolder(dataDir), `${done.publicId}.webp`));
    assert.deepEqual(row?.sha256, createHash('sha256').update(kept).digest());
  }));

test('only JPEG, PNG and WebP reach a decoder, by their bytes and not by their name', () =>
  inFolder(async ({ store, files }) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
    const gif = await picture(4, 4).gif().toBuffer();
    const tiff = await picture(4, 4).tiff().toBuffer();
    for (const bytes of [
      Buffer.from(svg),
      Buffer.from('%PDF-1.7'),
      gif,
      tiff,
      Buffer.from('GIF89a'),
      Buffer.alloc(0),
      Buffer.from('<html>'),
    ]) {
      const done = await store(bytes, 'photo.jpg');
      assert.ok(!done.ok && done.refusal.reason === 'picture-type');
    }
    assert.deepEqual(await files(), []);
  }));

test('a file that only begins like a picture, or is cut off, is refused', () =>
  inFolder(async ({ store, files }) => {
    const whole = await picture(600, 400).jpeg().toBuffer();
    const html = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<html><script>alert(1)</script>')]);
    const png = await picture(600, 400).png().toBuffer();
    for (const bytes of [html, whole.subarray(0, 300), png.subarray(0, 60), Buffer.from('RIFF\0\0\0\0WEBPVP8 ')]) {
      const done = await store(bytes, 'photo.jpg');
      assert.ok(!done.ok && done.refusal.reason === 'picture-broken');
    }
    assert.deepEqual(await files(), []);
  }));

test('a small file that would become an enormous picture is refused before it is decoded', () =>
  inFolder(async ({ store }) => {
    const begun = performance.now();
    const done = await store(pngBomb(60_000, 60_000), 'bomb.png');
    assert.ok(!done.ok && done.refusal.reason === 'picture-size');
    assert.ok(performance.now() - begun < 2000);
    const heavy = await store(Buffer.alloc(8 * 1024 * 1024 + 1, 0xff), 'heavy.jpg');
    assert.ok(!heavy.ok && heavy.refusal.reason === 'picture-size');
  }));

test('a picture that never went out is for its uploader only, and gone after a day', () =>
  inFolder(async ({ sql, dataDir, actorId, store, files }) => {
    const done = await store(await picture(100, 80).png().toBuffer(), 'a.png');
    assert.ok(done.ok);
    const name = `${done.publicId}.webp`;
    assert.equal(await readImage(sql, name, { dataDir }), undefined);
    assert.equal((await readImage(sql, name, { dataDir, viewerId: actorId }))?.shared, false);
    for (const odd of ['../../etc/passwd', `${done.publicId}.png`, `.${name}`, name.replace('.webp', '.small')])
      assert.equal(await readImage(sql, odd, { dataDir, viewerId: actorId }), undefined, odd);
    assert.equal(await forgetImages(sql, { dataDir, now: new Date() }), 0);
    assert.equal(await forgetImages(sql, { dataDir, now: new Date(Date.now() + 2 * 86_400_000) }), 1);
    assert.deepEqual(await files(), []);
  }));

interface Room {
  sql: Sql;
  dataDir: string;
  actorId: string;
  store(bytes: Uint8Array, fileName: string): ReturnType<typeof storeImage>;
  files(): Promise<string[]>;
}

const inFolder = (run: (room: Room) => Promise<void>) =>
  rolledBack(async (sql) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'openward-media-'));
    const [page] = await sql<{ pageId: string; actorId: string }[]>`
      select p.persona_id as "pageId", t.persona_id as "actorId"
      from practices p join team_roles t on t.practice_id = p.id where p.slug = 'harbor-imaging' limit 1`;
    assert.ok(page);
    try {
      await run({
        sql,
        dataDir,
        actorId: page.actorId,
        store: (bytes, fileName) => storeImage(sql, { bytes, fileName, ...page }, { dataDir, now: new Date() }),
        files: () => readdir(mediaFolder(dataDir)).catch(() => []),
      });
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });

/** A valid PNG header of any size with next to no data. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
