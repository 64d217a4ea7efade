// The small Markdown of posts and policies: paragraphs, emphasis, lists, quotes, small headings, links to the web.
// No HTML, no pictures, nothing that loads anything from elsewhere.
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: false, typographer: false })
  .enable(['heading', 'list', 'blockquote', 'paragraph', 'emphasis', 'link', 'newline', 'autolink'], true)
  .enable(['balance_pairs', 'fragments_join'], true);

markdown.validateLink = (url) => /^https?:\/\/[^\s/]/i.test(url);
markdown.core.ruler.push('quiet', (state) => {
  const { heading } = state.env as { heading?: number };
  for (const token of state.tokens)
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${heading ?? 3}`;
});
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'nofollow noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

const kept = new Map<string, string>();
const most = 4000;

/**
 * Safe HTML of a text. Pages show the same texts again and again, so the newest few thousand are kept.
 * @param heading level of the headings inside, one below the heading that the text stands under.
 */
export function toHtml(text: string, heading: 2 | 3 | 4 = 3): string {
  const key = `${heading}${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = markdown.render(text, { heading });
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, html);
  return html;
}

/** The text as it is read, without marks: for the guard, feeds and previews. The same string when it has no marks. */
export function plainText(text: string): string {
  if (!/[*_[\]<>#>\\]|^\s*(?:[-+*]|\d+[.)])\s/m.test(text)) return text;
  const parts: string[] = [];
  for (const block of markdown.parse(text, {})) {
    if (block.type !== 'inline') continue;
    parts.push(
      (block.children ?? [])
        .map((token) => (token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content))
        .join(''),
    );
  }
  return parts.join('\n\n');
}
