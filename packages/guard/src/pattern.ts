/**
 * A regular expression written over several lines: a line break and the indentation after it do not count, everything else
 * does, blanks at the end of a line too. Lines begin with `|` or end a group.
 * @param flags as of RegExp
 */
export function pattern(flags = ''): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').replace(/\n */g, ''), flags);
}
