import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * All style sheets under a folder as one, in the order the cascade needs: layers.css, tokens.css, base.css, then the
 * rest by path. Comments and needless space are removed; nothing is rewritten.
 */
export async function styles(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.css')).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const sheets = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return sheets.map(squeeze).join('\n');
}

const first = ['layers.css', 'tokens.css', 'base.css'];

function rank(path: string): number {
  const place = first.indexOf(path.split('/').at(-1) ?? '');
  return place < 0 ? first.length : place;
}

/** Space inside strings is kept: they are set aside first. `+` and `-` keep theirs, calc() needs it. */
function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("[^"]*")/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':'),
    )
    .join('')
    .replaceAll(';}', '}')
    .trim();
}
