// The closed lists and limits of practices and their posts. The same words stand in CHECK constraints of the database.

export const teamRoles = ['owner', 'compliance-officer', 'publisher', 'author'] as const;
export type TeamRole = (typeof teamRoles)[number];

/** What each role may do. An author writes; what she writes goes out once somebody else says yes. */
export const rolesThatMay = {
  publish: ['owner', 'compliance-officer', 'publisher'],
  hold: ['owner', 'compliance-officer', 'publisher'],
  settings: ['owner'],
  policies: ['owner', 'compliance-officer'],
} as const satisfies Record<string, readonly TeamRole[]>;
export type TeamRight = keyof typeof rolesThatMay;

export const policyKinds = ['social-media', 'comment', 'privacy'] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Why a text went out although the guard asked to look again. Stored with the verdict. */
export const warnReasons = [
  'no-person-meant',
  'own-staff',
  'public-figure',
  'general-information',
  'hypothetical',
] as const;
export type WarnReason = (typeof warnReasons)[number];

/** Why a practice hides a comment: for what it does to others, never for being critical. */
export const holdReasons = ['personal-information', 'insult', 'advertising', 'dangerous-advice'] as const;
export type HoldReason = (typeof holdReasons)[number];

export const withdrawalReasons = ['mistake', 'outdated', 'privacy', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What the author says of a picture (45 CFR 164.508 for the second). */
export const imageDeclarations = ['no-patient', 'authorization', 'teaching'] as const;
export type ImageDeclaration = (typeof imageDeclarations)[number];

export const postLimits = { body: 5000, warning: 120, images: 4, alt: 500, imageBytes: 8 * 1024 * 1024 } as const;
export const commentLimit = 2000;
export const profileLimits = { runBy: 120, about: 2000, people: 40, title: 80 } as const;
export const policyLimits = { min: 20, max: 20_000 } as const;
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
