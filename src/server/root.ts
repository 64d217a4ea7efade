// The folder of this installation, found from wherever the running file is: sources and the built bundle differ in depth.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function findRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'openward') return folder;
    if (dirname(folder) === folder) throw new Error('not inside an Openward folder');
  }
}
