// The page of a person: what the persona says of itself, and nothing that leads further.
import { type PersonaPage, personaPage } from '#domain/personas/page.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Month } from '../../ui/Time.tsx';
import type { Visit } from '../../visit.ts';

export async function showPerson(visit: Visit): Promise<Response> {
  const persona = await personaPage(visit.sql, visit.viewer, visit.params.persona ?? '');
  if (!persona) return refused(visit, { reason: 'absent' });
  if (persona.kind === 'clinician') return seeOther(`/clinicians/${persona.publicId}`);
  return page(visit, { title: persona.name }, <Person persona={persona} />);
}

function Person({ persona }: { persona: PersonaPage }) {
  return (
    <article>
      <header class="persona-head">
        <Avatar id={persona.publicId} large />
        <div>
          <h1>{persona.name}</h1>
          <Badge kind={persona.kind} full />
        </div>
      </header>
      {persona.bio ? (
        <p class="prose bio">{persona.bio}</p>
      ) : (
        <p class="hush">Has not said anything about themselves.</p>
      )}
      <p class="hint since">
        Here since <Month at={persona.since} />
      </p>
    </article>
  );
}
