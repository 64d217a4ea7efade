/** Semantic version of the rules and data: a change of any verdict raises it. Stored with every published text. */
export const version = '0.7.0';
