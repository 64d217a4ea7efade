// Bundles the server (views are TSX), the islands (one file each) and all styles (in layer order) into dist/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const stampFile = join(dist, 'stamp');

if (import.meta.main) {
  const begun = performance.now();
  const built = await build({ ifStale: process.argv.includes('--if-stale') });
  if (built) console.log(`  ${'Building'.padEnd(28)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/** @returns whether anything was built. */
export async function build({ ifStale }: { ifStale: boolean }): Promise<boolean> {
  const stamp = sourceStamp();
  if (ifStale && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const fresh = `${dist}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'assets'), { recursive: true });
  await bundleServer(join(fresh, 'server'));
  await bundleIslands(join(fresh, 'assets'));
  bundleStyles(join(fresh, 'assets'));
  writeFileSync(join(fresh, 'stamp'), stamp);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  return true;
}

async function bundleServer(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: join(root, 'src/main.ts'),
    platform: 'node',
    external: (id) => /^[a-z@](?!:[\\/])/i.test(id) && !id.startsWith('#'),
    tsconfig: true,
    logLevel: 'warn',
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    sourcemap: true,
    // File and line are enough for a stack: the sources themselves would lie in memory twice.
    sourcemapExcludeSources: true,
    entryFileNames: 'main.js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
}

async function bundleIslands(folder: string): Promise<void> {
  const islands = join(root, 'src/web/islands');
  for (const file of readdirSync(islands).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const bundle = await rolldown({ input: join(islands, file), platform: 'browser', logLevel: 'warn' });
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
    await bundle.close();
    writeAsset(folder, `${basename(file, '.ts')}.js`, output[0].code);
  }
}

function bundleStyles(folder: string): void {
  const ui = join(root, 'src/web/ui');
  const first = ['layers.css', 'tokens.css', 'base.css'].map((name) => join(ui, name));
  const rest = filesBelow(join(root, 'src/web'))
    .filter((path) => path.endsWith('.css') && !first.includes(path))
    .sort();
  const css = [...first, ...rest].map((path) => readFileSync(path, 'utf8')).join('\n');
  writeAsset(folder, 'styles.css', squeeze(css));
}

/** Comments and needless white space go; nothing cleverer, so that what is served reads like what was written. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}');
}

function writeAsset(folder: string, name: string, text: string): void {
  const hash = createHash('sha256').update(text).digest('base64url').replace(/[^\w]/g, '_').slice(0, 8);
  writeFileSync(join(folder, name.replace(/\.(\w+)$/, `-${hash}.$1`)), text);
}

/** Names, sizes and times of every source: when none changed, nothing is built. */
function sourceStamp(): string {
  const hash = createHash('sha256');
  const folders = ['src', 'packages/guard/src', 'seeds', 'tool'].map((name) => join(root, name)).filter(existsSync);
  for (const path of [...folders.flatMap(filesBelow), join(root, 'package-lock.json')].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Bytes of each built asset as they travel, for the page-weight gate. */
export function assetWeights(): Record<string, number> {
  const folder = join(dist, 'assets');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, gzipSync(readFileSync(join(folder, name))).length]),
  );
}
