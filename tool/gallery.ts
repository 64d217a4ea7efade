import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { build } from './build.ts';

// Writes every shared component in every state to static pages, to be looked at:
//   node tool/gallery.ts [folder]     (default: a folder under the system's temporary one)

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(tmpdir(), 'openward-gallery');
await mkdir(folder, { recursive: true });

const bundle = await rolldown({
  input: join(root, 'tool/gallery/pages.tsx'),
  platform: 'node',
  tsconfig: true,
});
const script = join(folder, 'pages.mjs');
await bundle.write({ file: script, format: 'esm' });
const { pages, iconSheet } = (await import(pathToFileURL(script).href)) as {
  pages: () => Record<string, string>;
  iconSheet: string;
};
/** Files may not refer to drawings in other files, so the pages get theirs drawn in. */
const drawn = new Map(
  [...iconSheet.matchAll(/<path id="(\w+)" (d="[^"]+")\/>/g)].map(([, name, path]) => [name, path]),
);

await build({ ifStale: true });
const assets = join(root, 'dist/assets');
const sheet = (await readdir(assets)).find((name) => name.endsWith('.css')) ?? 'styles.css';
const css = await readFile(join(assets, sheet), 'utf8');
await writeFile(join(folder, 'gallery.css'), css);
console.log(`${String(gzipSync(css).length).padStart(7)} bytes of gzip  gallery.css`);
for (const [name, page] of Object.entries(pages())) {
  const html = page.replace(/<use href="[^"#]*#(\w+)"\/>/g, (_, icon: string) => `<path ${drawn.get(icon)}/>`);
  await writeFile(join(folder, `${name}.html`), html);
  console.log(`${String(gzipSync(html).length).padStart(7)} bytes of gzip  ${name}.html`);
}
console.log(folder);
