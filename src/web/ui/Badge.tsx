import type { Markup } from '../jsx/jsx-runtime.ts';
import { Icon } from './Icon.tsx';
import { type PersonaKind, personaKinds } from './personas.ts';

/**
 * What kind of persona speaks, in icon and words. `full` adds what was and was not checked; use it wherever there is
 * room, and always on the clinician's own page.
 */
export function Badge({ kind, full }: { kind: PersonaKind; full?: boolean | undefined }) {
  return full ? drawn(kind, true) : badges[kind];
}

function drawn(kind: PersonaKind, full: boolean): Markup {
  const { tone, icon, words, more } = personaKinds[kind];
  return (
    <span class="badge" data-tone={tone}>
      <Icon name={icon} />
      {words}
      {more && <span class={full ? 'badge-more' : 'unseen'}>: {more}</span>}
    </span>
  );
}

/** They stand in every head of every text and never change. */
const badges = Object.fromEntries(
  Object.keys(personaKinds).map((kind) => [kind, drawn(kind as PersonaKind, false)]),
) as Record<PersonaKind, Markup>;
