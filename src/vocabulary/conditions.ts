// The closed lists and limits of the conditions vocabulary. A group is the name of its file in data/conditions.

export const conditionGroups = [
  'blood',
  'bones-and-muscles',
  'brain-and-nerves',
  'cancer',
  'children-and-inherited',
  'digestion',
  'eyes-and-ears',
  'heart',
  'hormones-and-metabolism',
  'immune-and-joints',
  'infections',
  'injuries',
  'kidneys',
  'lungs',
  'mental-health',
  'reproductive',
  'skin',
  'sleep-pain-and-other',
] as const;
export type ConditionGroup = (typeof conditionGroups)[number];

/** What a term is to its condition; the earlier kind is kept when one condition has the same word twice. */
export const termKinds = ['plain', 'clinical', 'synonym', 'lay', 'spanish', 'code'] as const;
export type TermKind = (typeof termKinds)[number];

/** Lengths in characters; the database checks the same. */
export const conditionLimits = {
  slug: 80,
  name: 100,
  term: 120,
  prevalence: 200,
  source: 200,
  address: 300,
  /** Of what is typed into the search box; the rest is not looked at. */
  typed: 80,
  /** How many suggestions are given at most. */
  suggestions: 20,
} as const;

/** A category (E11) or code (E11.9, C50.A1) of ICD-10-CM: letter, digit, alphanumeric, then up to four after the point. */
export const icd10cmPattern = /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/;
