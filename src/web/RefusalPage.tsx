// What a person sees when something could not be done: the sentence, the way on, and the text they had written.
import type { Refusal } from '#vocabulary/refusals.ts';
import { sealOf } from './Page.tsx';
import { ButtonLink } from './ui/Button.tsx';
import { EmptyState } from './ui/EmptyState.tsx';
import { FormSeal } from './ui/FormSeal.tsx';
import type { Visit } from './visit.ts';

const technical = new Set(['token', 'acting', 'back', 'password', 'new-password', 'code', 'step', 'credential']);

interface RefusalPageProps {
  visit: Visit;
  refusal: Refusal;
  message: string;
  id?: string;
}

export function RefusalPage({ visit, refusal, message, id }: RefusalPageProps) {
  const kept = visit.form.entries().filter(([name, value]) => !technical.has(name) && value !== '');
  return (
    <>
      <EmptyState
        icon={refusal.reason === 'absent' ? 'search' : 'caution'}
        title={titleOf(refusal)}
        text={message}
        level={1}
      >
        <WayOn visit={visit} refusal={refusal} />
      </EmptyState>
      {id && (
        <p class="hint">
          Number for the people who run this place: <code>{id}</code>
        </p>
      )}
      {kept.length > 0 && <KeptText visit={visit} refusal={refusal} kept={kept} />}
    </>
  );
}

/** The text goes nowhere on its own: the author reads it again and sends it, under the name shown on the button. */
function KeptText({ visit, refusal, kept }: { visit: Visit; refusal: Refusal; kept: [string, string][] }) {
  const again = ['form-expired', 'acting-changed', 'too-many', 'unavailable', 'failed'].includes(refusal.reason);
  const writer = visit.viewer?.personas.find((persona) => persona.publicId === visit.form.text('acting'));
  return (
    <section class="card" aria-labelledby="kept">
      <h2 id="kept">Your text is kept</h2>
      <form method="post" action={visit.url.pathname + visit.url.search} enctype="multipart/form-data">
        <FormSeal {...sealOf(visit)} />
        {kept.map(([name, value]) =>
          name === 'text' || name === 'title' || value.length > 40 || value.includes('\n') ? (
            <label class="field">
              <span class="label">{name}</span>
              <textarea class="input" name={name} rows={6}>
                {value}
              </textarea>
            </label>
          ) : (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        {again && visit.viewer && (
          <button type="submit" class="btn primary">
            Send as {visit.viewer.persona.name}
          </button>
        )}
      </form>
      {refusal.reason === 'acting-changed' && writer && (
        <form method="post" action="/acting">
          <FormSeal {...sealOf(visit)} />
          <input type="hidden" name="resume" value={visit.url.pathname + visit.url.search} />
          {kept.map(([name, value]) => (
            <input type="hidden" name={`kept-${name}`} value={value} />
          ))}
          <button type="submit" class="btn" name="persona" value={writer.publicId}>
            Act as {writer.name} again and go on there
          </button>
        </form>
      )}
    </section>
  );
}

function WayOn({ visit, refusal }: { visit: Visit; refusal: Refusal }) {
  const back = encodeURIComponent(visit.method === 'GET' ? visit.url.pathname + visit.url.search : '/');
  if (refusal.reason === 'sign-in-first') return <ButtonLink href={`/sign-in?back=${back}`}>Sign in</ButtonLink>;
  if (refusal.reason === 'second-factor-first')
    return <ButtonLink href={`/second-factor?back=${back}`}>Enter a code</ButtonLink>;
  return <ButtonLink href="/">Go to the front page</ButtonLink>;
}

function titleOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'absent':
      return 'There is nothing here';
    case 'sign-in-first':
      return 'Please sign in';
    case 'too-many':
      return 'One moment';
    case 'unavailable':
      return 'The database is not answering';
    case 'failed':
      return 'Something on our side did not work';
    default:
      return 'This was not carried out';
  }
}
