// The words of a text of ours, gathered by the guard's own function, so that no kind of field is forgotten here.
import { type Field, fieldsOf } from '#guard';

type Post = Parameters<typeof fieldsOf>[0];

/**
 * Every field that holds words, in a fixed order, under the names of our forms. Verdicts are kept with a hash over names and
 * texts: what was published under a name keeps it.
 * @param names of the text itself and of its content note
 */
export const wordsOf = (post: Post, { body = 'body', note = 'warning' } = {}): Field[] =>
  fieldsOf(post).map(({ name, text }) => {
    const [kind = '', place = '', part = ''] = name.split('.');
    if (kind === 'images') return { name: `${part === 'name' ? 'image' : part}${Number(place) + 1}`, text };
    return { name: { body, contentWarning: note }[kind] ?? name, text };
  });
