// A text as its author set it, in the small Markdown of posts: nothing in it is loaded or previewed. Each paragraph finds
// its own writing direction (see communities.css), so that none spills over into what stands beside it.

import { toHtml } from '#domain/posts/markdown.ts';
import { raw } from '../../jsx/jsx-runtime.ts';

export function Paragraphs({ text }: { text: string }) {
  return <div class="prose words">{raw(toHtml(text))}</div>;
}
