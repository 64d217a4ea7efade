// One's own personas: who they are, another one, and which is acting. Only their owner ever sees them together.
import { ownPersonas } from '#domain/personas/own.ts';
import { page } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { PersonaKind } from '../../ui/personas.ts';
import type { SignedIn } from '../../visit.ts';

export async function showPersonas(visit: SignedIn): Promise<Response> {
  const personas = await ownPersonas(visit.sql, visit.viewer);
  const acting = visit.viewer.persona.publicId;
  return page(
    visit,
    { title: 'Your personas' },
    <>
      <header class="page-head">
        <h1>Your personas</h1>
        <p class="lead">Each is a face of its own. Nobody but you can tell that they belong together.</p>
      </header>
      <ul class="settings-list">
        {personas.map(({ publicId, kind, name, bio }) => (
          <li class="settings-line persona-line">
            <Avatar id={publicId} />
            <span class="settings-what">
              <b>{name}</b>
              <Badge kind={kind as PersonaKind} />
              {bio && <span class="hint">{bio}</span>}
            </span>
            <div class="row">
              {publicId === acting ? (
                <b class="hush">You act as {name}</b>
              ) : (
                <form method="post" action="/acting">
                  <FormSeal {...sealOf(visit)} />
                  <input type="hidden" name="back" value="/personas" />
                  <Button look="plain" name="persona" value={publicId}>
                    Act as {name}
                  </Button>
                </form>
              )}
              {(kind === 'patient' || kind === 'carer' || kind === 'clinician') && (
                <ButtonLink look="quiet" href={`/personas/${kind === 'clinician' ? 'clinician' : publicId}`}>
                  Change<span class="unseen"> {name}</span>
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="row persona-adds">
        <ButtonLink href="/personas/new" icon="plus">
          Add a persona
        </ButtonLink>
        {!personas.some(({ kind }) => kind === 'clinician') && (
          <ButtonLink href="/personas/clinician" look="plain" icon="clinician">
            I am a clinician
          </ButtonLink>
        )}
      </p>
      <Notice mood="info" title="Keep them apart in your words, too">
        <p>
          We keep apart names, addresses, pictures and times. The same story told twice, or the same turn of phrase,
          could still give you away.
        </p>
      </Notice>
    </>,
  );
}
