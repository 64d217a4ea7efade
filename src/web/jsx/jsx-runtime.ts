// What JSX becomes: text, at once. An element is written the moment it is made; there is no tree, no second walk, no waiting.
// Whatever is not marked as ours by `raw` is escaped. The compiler finds this file under "imports" in package.json.
import type { JSX as Html } from 'hono/jsx';

/** Markup that is safe to send as it is. A class, because no value that came from outside can be an instance of it. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

/** What may stand between two tags. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];
type Component = (props: never) => Child;
type Props = Record<string, unknown>;

/** Marks markup as safe. Only for what we wrote or made ourselves; never for what people wrote. */
export const raw = (html: string): Markup => new Markup(html);

/** @throws TypeError for what cannot be shown (an object, a promise), so that it is found while it is made. */
export function jsx(tag: string | Component, props: Props): Markup {
  if (typeof tag === 'function') return markup(tag(props as never));
  const { begin, end } = tags.get(tag) ?? learnTag(tag);
  let html = begin;
  let inside = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children') inside = text(value as Child);
    else if (typeof value === 'string') html += words[name]?.get(value) ?? written(name, value);
    else if (value !== undefined && value !== null) html += attribute(name, value);
  }
  return new Markup(end === undefined ? `${html}>` : `${html}>${inside}${end}`);
}

export { jsx as jsxs };

export const Fragment = ({ children }: { children?: Child }): Markup => markup(children);

/** Children as markup, for those who take it as text. */
export function markup(children: Child): Markup {
  return children instanceof Markup ? children : new Markup(text(children));
}

function text(child: Child): string {
  if (child instanceof Markup) return child.html;
  if (typeof child === 'string') return escaped(child);
  if (child === undefined || child === null || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) throw new TypeError('Only text, numbers, markup and lists of them can stand in a page.');
  let html = '';
  for (const one of child as readonly Child[]) html += text(one);
  return html;
}

/** The values of these come from our source, again and again: each is written once. */
const words: Record<string, Map<string, string> | undefined> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    'class type name form method rel data-tone data-act aria-pressed'.split(' ').map((name) => [name, new Map()]),
  ),
);
const mostWords = 500;

function written(name: string, value: string): string {
  const html = `${attributes.get(name) ?? learnAttribute(name)}${escaped(value)}"`;
  const known = words[name];
  if (known && known.size < mostWords) known.set(value, html);
  return html;
}

function attribute(name: string, value: unknown): string {
  const known = attributes.get(name) ?? learnAttribute(name);
  if (typeof value === 'boolean' && flags.has(name)) return value ? ` ${name}` : '';
  if (typeof value === 'boolean' || typeof value === 'number') return `${known}${value}"`;
  throw new TypeError(`The attribute ${name} takes text, a number or a yes.`);
}

/** Safe between tags and between quotes of either kind. Most texts have nothing to escape. */
export function escaped(value: string): string {
  return special.test(value) ? value.replace(specials, (sign) => entities[sign as keyof typeof entities]) : value;
}

const special = /[&<>"']/;
const specials = /[&<>"']/g;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Names are written in our source; one that could end a tag is refused the first time it is met. */
const tags = new Map<string, { begin: string; end: string | undefined }>();
const attributes = new Map<string, string>();

function learnTag(tag: string): { begin: string; end: string | undefined } {
  if (!/^[a-z][a-z0-9-]*$/i.test(tag)) throw new TypeError('This is not the name of an element.');
  const learned = { begin: `<${tag}`, end: empty.has(tag) ? undefined : `</${tag}>` };
  tags.set(tag, learned);
  return learned;
}

function learnAttribute(name: string): string {
  if (!/^[a-z][a-z0-9:_-]*$/i.test(name)) throw new TypeError('This is not the name of an attribute.');
  const learned = ` ${name}="`;
  attributes.set(name, learned);
  return learned;
}

/** Elements without an end (HTML standard, 13.1.2 "void elements"). */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Attributes that are there or not; of all others true and false are words. */
const flags = new Set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);

/** Custom elements, see islands/. */
type Island = `${string}-${string}`;

export namespace JSX {
  export type Element = Markup;
  export type ElementType = string | Component;
  export interface ElementChildrenAttribute {
    children: Child;
  }
  export interface IntrinsicAttributes {
    key?: never;
  }
  export type IntrinsicElements = {
    [Tag in keyof Html.IntrinsicElements]: Html.IntrinsicElements[Tag] & { children?: Child };
  } & Record<Island, { [attribute: string]: unknown; children?: Child }>;
}
