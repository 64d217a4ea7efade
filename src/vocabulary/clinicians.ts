// The limits of what a clinician says of herself; the database checks the same.
export const clinicianLimits = { disclosures: 1000, about: 2000 } as const;
