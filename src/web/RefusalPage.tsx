// What a person sees when something could not be done: the sentence, the way on, and the text they had written.
import type { Refusal } from '#vocabulary/refusals.ts';
import { isProse, KeptFields } from './KeptFields.tsx';
import { sealOf } from './Page.tsx';
import { Button, ButtonLink } from './ui/Button.tsx';
import { EmptyState } from './ui/EmptyState.tsx';
import { FormSeal } from './ui/FormSeal.tsx';
import type { Visit } from './visit.ts';
import { wayBack } from './way-back.ts';

const technical = new Set([
  'token',
  'acting',
  'back',
  'password',
  'new-password',
  'current',
  'code',
  'step',
  'credential',
]);

interface RefusalPageProps {
  visit: Visit;
  refusal: Refusal;
  message: string;
  id?: string;
}

export function RefusalPage({ visit, refusal, message, id }: RefusalPageProps) {
  const kept = visit.form.entries().filter(([name, value]) => !technical.has(name) && value !== '');
  const again = kept.length > 0 && repeatable.has(refusal.reason) && visit.viewer !== undefined;
  return (
    <>
      <EmptyState
        icon={refusal.reason === 'absent' ? 'search' : 'caution'}
        title={titleOf(refusal)}
        text={message}
        level={1}
      >
        {!again && <WayOn visit={visit} refusal={refusal} />}
      </EmptyState>
      {id && (
        <p class="hint">
          Number for the people who run this place: <code>{id}</code>
        </p>
      )}
      {(again || kept.some(isProse)) && <KeptText visit={visit} refusal={refusal} kept={kept} again={again} />}
    </>
  );
}

/** Sent once more, it may well go through. */
const repeatable: ReadonlySet<Refusal['reason']> = new Set([
  'form-expired',
  'acting-changed',
  'too-many',
  'unavailable',
  'failed',
]);

interface KeptTextProps {
  visit: Visit;
  refusal: Refusal;
  kept: [string, string][];
  again: boolean;
}

/** The text goes nowhere on its own: the author reads it again and sends it, under the name shown on the button. */
function KeptText({ visit, refusal, kept, again }: KeptTextProps) {
  const writer =
    refusal.reason === 'acting-changed'
      ? visit.viewer?.personas.find((persona) => persona.publicId === visit.form.text('acting'))
      : undefined;
  return (
    <section class="card stack kept" aria-labelledby="kept">
      <h2 class="card-title" id="kept">
        Your text is kept
      </h2>
      {writer && (
        <form method="post" action="/acting">
          <FormSeal {...sealOf(visit)} />
          <input type="hidden" name="resume" value={visit.url.pathname + visit.url.search} />
          {kept.map(([name, value]) => (
            <input type="hidden" name={`kept-${name}`} value={value} />
          ))}
          <Button name="persona" value={writer.publicId}>
            Go on as {writer.name}
          </Button>
        </form>
      )}
      <form method="post" action={visit.url.pathname + visit.url.search} enctype="multipart/form-data">
        <FormSeal {...sealOf(visit)} />
        <KeptFields kept={kept} />
        {again && visit.viewer && (
          <Button look={writer ? 'plain' : 'primary'}>Send as {visit.viewer.persona.name}</Button>
        )}
      </form>
    </section>
  );
}

function WayOn({ visit, refusal }: { visit: Visit; refusal: Refusal }) {
  const { href, words } = wayOn(visit, refusal);
  return <ButtonLink href={href}>{words}</ButtonLink>;
}

/** Where it goes on from here: to what was missing, to the page the form stood on, or to the front. */
function wayOn(visit: Visit, { reason }: Refusal): { href: string; words: string } {
  const back = encodeURIComponent(visit.method === 'GET' ? visit.url.pathname + visit.url.search : '/');
  const { slug } = visit.params;
  const [, first] = visit.url.pathname.split('/');
  const from = visit.method === 'GET' ? '/' : wayBack(visit, '/');
  switch (reason) {
    case 'sign-in-first':
      return { href: `/sign-in?back=${back}`, words: 'Sign in' };
    case 'second-factor-first':
      return { href: `/second-factor?back=${back}`, words: 'Show the second factor' };
    case 'last-persona':
      return { href: '/personas', words: 'Your personas' };
    case 'last-moderator':
      return { href: `/communities/${slug}/moderation/moderators`, words: 'Ask a member' };
    case 'member-too-new':
      return { href: `/communities/${slug}`, words: 'Back to the community' };
    case 'link-used':
      if (first === 'reset-password') return { href: '/forgotten-password', words: 'Ask for a new link' };
      if (first === 'verify-email' || first === 'change-email')
        return { href: '/settings/email', words: 'Ask for a new link' };
  }
  return from === '/' ? { href: '/', words: 'Go to the front page' } : { href: from, words: 'Back to the page' };
}

function titleOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'absent':
      return 'There is nothing here';
    case 'sign-in-first':
      return 'Please sign in';
    case 'too-many':
      return 'One moment';
    case 'link-used':
      return 'This link no longer works';
    case 'acting-changed':
      return 'You act as somebody else now';
    case 'unavailable':
      return 'The database is not answering';
    case 'failed':
      return 'Something on our side did not work';
    default:
      return 'This was not carried out';
  }
}
