import { Icon } from './Icon.tsx';
import { type PersonaKind, personaKinds } from './personas.ts';

/**
 * What kind of persona speaks, in icon and words. `full` adds what was and was not checked; use it wherever there is
 * room, and always on the clinician's own page.
 */
export function Badge({ kind, full }: { kind: PersonaKind; full?: boolean | undefined }) {
  const { tone, icon, words, more } = personaKinds[kind];
  return (
    <span class="badge" data-tone={tone}>
      <Icon name={icon} />
      {words}
      {more && <span class={full ? 'badge-more' : 'unseen'}>: {more}</span>}
    </span>
  );
}
