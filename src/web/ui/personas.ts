import type { IconName } from './Icon.tsx';
import type { Tone } from './rooms.ts';

/** What a badge can say about the author of a text. `anonymous` hides every other kind. */
export type PersonaKind =
  | 'patient'
  | 'carer'
  | 'clinician'
  | 'staff'
  | 'practice'
  | 'moderator'
  | 'operator'
  | 'anonymous';

export const personaKinds: Record<PersonaKind, { tone: Tone; icon: IconName; words: string; more?: string }> = {
  patient: { tone: 'community', icon: 'person', words: 'Patient' },
  carer: { tone: 'community', icon: 'care', words: 'Carer' },
  clinician: {
    tone: 'clinician',
    icon: 'clinician',
    words: 'Clinician',
    more: 'number checked, identity not yet verified',
  },
  staff: { tone: 'public', icon: 'practice', words: 'Staff' },
  practice: { tone: 'public', icon: 'practice', words: 'Practice' },
  moderator: { tone: 'moderation', icon: 'shield', words: 'Moderator' },
  operator: { tone: 'operator', icon: 'sliders', words: 'Operator' },
  anonymous: { tone: 'operator', icon: 'mask', words: 'Anonymous' },
};

/** A persona as a page shows it. Nothing here leads to the account or to another persona. */
export interface PersonaView {
  publicId: string;
  name: string;
  kind: PersonaKind;
  /** Absent for anonymous authors and for personas without a page. */
  href?: string | undefined;
  /** Path of an uploaded picture; without it a pattern is drawn from publicId. */
  picture?: string | undefined;
}
