// The kinds of persona, and what is said of each.
export const personaKinds = ['patient', 'carer', 'clinician', 'staff', 'practice', 'remote'] as const;
export type PersonaKind = (typeof personaKinds)[number];

/** Kinds a person may make for themselves; the others are given by a practice or come from another server. */
export const ownKinds = ['patient', 'carer', 'clinician'] as const;

export const nameLimits = { min: 2, max: 60 } as const;
export const bioLimit = 500;
