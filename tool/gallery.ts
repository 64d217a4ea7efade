import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { styles } from './styles.ts';

// Writes every shared component in every state to static pages, to be looked at:
//   node tool/gallery.ts [folder]     (default: a folder under the system's temporary one)

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(tmpdir(), 'openward-gallery');
await mkdir(folder, { recursive: true });

const bundle = await rolldown({
  input: join(root, 'tool/gallery/pages.tsx'),
  platform: 'node',
  transform: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
});
const script = join(folder, 'pages.mjs');
await bundle.write({ file: script, format: 'esm' });
const { pages } = (await import(pathToFileURL(script).href)) as { pages: () => Record<string, string> };

const css = await styles(join(root, 'src/web'));
await writeFile(join(folder, 'gallery.css'), css);
console.log(`${String(gzipSync(css).length).padStart(7)} bytes of gzip  gallery.css`);
for (const [name, html] of Object.entries(pages())) {
  await writeFile(join(folder, `${name}.html`), html);
  console.log(`${String(gzipSync(html).length).padStart(7)} bytes of gzip  ${name}.html`);
}
console.log(folder);
