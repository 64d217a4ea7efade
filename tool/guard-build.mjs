// Builds packages/guard as others install it: one ES module, the command, types, the licence. `npm pack` calls it, with
// whatever Node npm runs on: hence plain JavaScript.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const guard = join(root, 'packages/guard');
const dist = join(guard, 'dist');

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: { index: join(guard, 'src/index.ts'), cli: join(guard, 'src/cli/bin.ts') },
  platform: 'neutral',
  external: [/^node:/],
  logLevel: 'warn',
});
await bundle.write({ dir: dist, format: 'esm', chunkFileNames: 'guard.js' });
await bundle.close();
chmodSync(join(dist, 'cli.js'), 0o755);
const types = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(guard, 'tsconfig.build.json')],
  { encoding: 'utf8' },
);
if (types.status !== 0) {
  console.error(types.stdout + types.stderr);
  process.exit(1);
}
copyFileSync(join(root, 'LICENSE'), join(guard, 'LICENSE'));
