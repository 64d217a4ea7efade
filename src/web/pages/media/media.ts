// A picture: its bytes never change, so it is cached for ever; nothing in it can act.
import { readImage } from '#domain/media/read-image.ts';
import { refused } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';

export async function showImage(visit: Visit): Promise<Response> {
  const image = await readImage(visit.sql, visit.params.name ?? '', {
    dataDir: visit.house.settings.dataDir,
    viewerId: visit.viewer?.persona.id,
  });
  if (!image) return refused(visit, { reason: 'absent' });
  return new Response(image.bytes as BodyInit, {
    headers: {
      'content-type': 'image/webp',
      'content-length': String(image.bytes.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': image.shared ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
}
