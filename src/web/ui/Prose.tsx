import type { Child } from '../jsx/jsx-runtime.ts';

/** Text that people wrote, already rendered from Markdown by the server. */
export function Prose({ lang, children }: { lang?: string | undefined; children?: Child }) {
  return (
    <div class="prose" lang={lang}>
      {children}
    </div>
  );
}
