import { rules } from './rules/all.ts';

const sources = new Map(rules.map(({ id, source }) => [id, source]));
sources.set('attachment', '45 CFR 164.514(b)(2)(i)(Q); 164.508');

/** The law or professional guidance behind a finding's rule; undefined for an organisation's own list. */
export const sourceOf = (rule: string): string | undefined => sources.get(rule);
