import type { Field } from './check-fields.ts';

/** Everything of a post that readers can meet. Whatever is absent or empty is left out. */
export interface Outgoing {
  body?: string;
  contentWarning?: string;
  hashtags?: readonly string[];
  images?: readonly { alt?: string; caption?: string; name?: string }[];
  poll?: { question?: string; options?: readonly string[] };
  /** Words of links and of their previews. */
  links?: readonly { text?: string; title?: string; description?: string }[];
  displayName?: string;
  bio?: string;
}

/**
 * All texts of a post as fields for checkFields, named after their place: `body`, `images.0.alt`, `poll.options.1`.
 * In file names, marks between words become blanks of the same length, so that offsets hold and "maria_delgado.jpg" is read.
 */
export function fieldsOf(post: Outgoing): Field[] {
  const fields: Field[] = [];
  const add = (name: string, text: string | undefined): void => {
    if (text) fields.push({ name, text });
  };
  add('body', post.body);
  add('contentWarning', post.contentWarning);
  post.hashtags?.forEach((tag, i) => {
    add(`hashtags.${i}`, tag);
  });
  post.images?.forEach(({ alt, caption, name }, i) => {
    add(`images.${i}.alt`, alt);
    add(`images.${i}.caption`, caption);
    add(`images.${i}.name`, name?.replace(/[_.+-]/g, ' '));
  });
  add('poll.question', post.poll?.question);
  post.poll?.options?.forEach((option, i) => {
    add(`poll.options.${i}`, option);
  });
  post.links?.forEach(({ text, title, description }, i) => {
    add(`links.${i}.text`, text);
    add(`links.${i}.title`, title);
    add(`links.${i}.description`, description);
  });
  add('displayName', post.displayName);
  add('bio', post.bio);
  return fields;
}
