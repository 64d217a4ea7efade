// Builds packages/textlint-rule-openward-guard as others install it: one ES module and the licence; the guard stays a
// dependency. `npm pack` calls it, with whatever Node npm runs on: hence plain JavaScript.
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rule = join(root, 'packages/textlint-rule-openward-guard');
const guard = join(root, 'packages/guard/src/index.ts');

rmSync(join(rule, 'dist'), { recursive: true, force: true });
const bundle = await rolldown({
  input: { index: join(rule, 'src/index.ts') },
  platform: 'neutral',
  logLevel: 'warn',
  plugins: [
    {
      name: 'the guard by its name',
      resolveId: async function (source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found?.id === guard ? { id: '@openward/guard', external: true } : found;
      },
    },
  ],
});
await bundle.write({ dir: join(rule, 'dist'), format: 'esm' });
await bundle.close();
copyFileSync(join(root, 'LICENSE'), join(rule, 'LICENSE'));
