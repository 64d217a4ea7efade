// What a clinician says of herself. The same words make her page, her own-identity list and the text that the guard judges.
import type { Context, Field } from '#guard';
import { states } from '#vocabulary/states.ts';

export interface ClinicianProfile {
  name: string;
  npi: string;
  specialty: string;
  /** Postal code of the state that licenses her. */
  state: string;
  /** Conflicts of interest, or that there are none. */
  disclosures: string;
  about: string;
}

/** Everything that readers see, in a fixed order: what is judged and hashed. */
export const clinicianFields = ({ name, npi, specialty, state, disclosures, about }: ClinicianProfile): Field[] => [
  { name: 'about', text: about },
  { name: 'disclosures', text: disclosures },
  { name: 'name', text: name },
  { name: 'npi', text: npi },
  { name: 'specialty', text: specialty },
  { name: 'state', text: states[state as keyof typeof states] ?? state },
];

/** The own-identity list: her own name and number are never a finding. */
export const ownOfClinician = ({ name, npi }: Pick<ClinicianProfile, 'name' | 'npi'>): NonNullable<Context['own']> => ({
  people: [name],
  numbers: [npi].filter(Boolean),
});
