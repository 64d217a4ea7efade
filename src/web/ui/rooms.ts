import type { IconName } from './Icon.tsx';

/** Who can read a thing, as shown to people. `hidden` is a community that is not listed; `private` is for chosen people. */
export type RoomKind =
  | 'public'
  | 'practice'
  | 'clinician'
  | 'community'
  | 'hidden'
  | 'private'
  | 'moderation'
  | 'operator';

export type Tone =
  | 'public'
  | 'community'
  | 'clinician'
  | 'moderation'
  | 'operator'
  | 'accent'
  | 'good'
  | 'caution'
  | 'danger';

/** Colour, icon and words of a room always go together, so that none of them carries the meaning alone. */
export const rooms: Record<RoomKind, { tone: Tone; icon: IconName; words: string }> = {
  public: { tone: 'public', icon: 'globe', words: 'Public' },
  practice: { tone: 'public', icon: 'practice', words: 'Public practice page' },
  clinician: { tone: 'clinician', icon: 'clinician', words: 'Public clinician page' },
  community: { tone: 'community', icon: 'people', words: 'Members only' },
  hidden: { tone: 'community', icon: 'hidden', words: 'Hidden, members only' },
  private: { tone: 'community', icon: 'lock', words: 'Private' },
  moderation: { tone: 'moderation', icon: 'shield', words: 'Moderators only' },
  operator: { tone: 'operator', icon: 'sliders', words: 'Operators only' },
};
