// Built styles, islands and pictures of the interface: read once at start, served compressed, cached for ever by their hash.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { iconSheet, iconSheetPath } from './ui/Icon.tsx';
import type { Assets } from './visit.ts';

interface Held {
  type: string;
  plain: Buffer;
  gzip: Buffer;
  br: Buffer;
}
const held = new Map<string, Held>();
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

/** Reads a folder of files named `name-HASH.ext`. */
export function loadAssets(folder: string): Assets {
  const byName = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const [, name, extension = ''] = /^(.+)-[\w-]{8}\.(\w+)$/.exec(file) ?? [];
    const type = types[extension];
    if (!name || !type) continue;
    hold(`/assets/${file}`, type, readFileSync(join(folder, file)));
    byName.set(`${name}.${extension}`, `/assets/${file}`);
  }
  hold(iconSheetPath, types.svg ?? '', Buffer.from(iconSheet));
  const find = (name: string): string => {
    const path = byName.get(name);
    if (!path) throw new Error(`no built asset ${name}`);
    return path;
  };
  return { styles: find('styles.css'), island: (name) => find(`${name}.js`) };
}

function hold(path: string, type: string, plain: Buffer): void {
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  held.set(path, { type, plain, gzip: gzipSync(plain), br });
}

export function serveAsset(path: string, headers: Headers): Response {
  const asset = held.get(path);
  if (!asset) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
  const accepted = headers.get('accept-encoding') ?? '';
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain';
  return new Response(asset[coding] as BodyInit, {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(coding === 'plain' ? {} : { 'content-encoding': coding }),
    },
  });
}
