// "Try the guard": anyone writes as a practice or clinician would and sees what the guard says. The check runs in the
// browser; the page has no form that could send a text, and its policy lets it connect to nothing.
import { type Context, check } from '#guard';
import { guardLabels } from '#vocabulary/guard-words.ts';
import { page } from '../../answer.tsx';
import { policyWith } from '../../headers.ts';
import { FindingModels, GuardedArea } from '../../ui/GuardedComposer.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Visit } from '../../visit.ts';
import { PageTitle } from '../about/PageTitle.tsx';

export async function showTrial(visit: Visit): Promise<Response> {
  const response = await page(
    visit,
    {
      title: 'Try the guard',
      description: 'Write as a practice would, and see what may go out and what may not. Nothing you write is sent.',
      listed: true,
      islands: ['composer', 'trial'],
    },
    <article class="trial">
      <div class="prose">
        <PageTitle>Try the guard</PageTitle>
        <p>
          Before a practice or a clinician publishes here, the guard reads along. Write something and see what it says.{' '}
          <b>What you write stays in your browser:</b> this page cannot send it anywhere.
        </p>
      </div>
      <Trial guard={visit.house.assets.island('guard')} />
      <h2 class="trial-heading">What it decides, and why</h2>
      <ul class="trial-examples">
        {examples.map((example) => (
          <Example {...example} />
        ))}
      </ul>
      <p class="hush">
        “Nothing found” is a check, not legal advice: the guard knows patterns, you know your patients. Text that
        criticises, complains or argues is nobody’s secret, and the guard has nothing to say about it.
      </p>
      <p class="hush">
        Programs can ask too, before they post: <code>POST /api/guard/check</code> takes a text as JSON, answers with
        what was found, and keeps nothing.
      </p>
    </article>,
  );
  // For somebody who is signed in the page listens for notifications; for everybody else it connects to nothing at all.
  if (!visit.viewer)
    response.headers.set('content-security-policy', policyWith({ 'connect-src': "'none'", 'form-action': "'none'" }));
  return response;
}

function Trial({ guard }: { guard: string }) {
  return (
    <>
      <noscript>
        <p class="trial-noscript">The check runs in your browser and needs script. The examples below do without.</p>
      </noscript>
      <guarded-composer id="trial" data-context="{}" data-guard={guard}>
        <form class="trial-form" method="dialog" autocomplete="off">
          {/* Enter in a one-line field presses the first button of a form: that must not be a rewrite. */}
          <button type="submit" hidden />
          <div class="trial-where">
            <SelectField name="author" label="Who writes" choices={authors} value="practice" />
            <SelectField name="surface" label="Where it goes" choices={surfaces} value="post" />
          </div>
          <TextField name="replyTo" label="What it answers, if anything" maxlength={1000} />
          <GuardedArea name="body" label="Your text" maxlength={5000} rows={5} />
          <p class="trial-verdict" role="status" data-clear="Checked: no privacy problem found." />
          <div data-findings />
          <section class="trial-story" aria-labelledby="trial-story" hidden>
            <h2 id="trial-story">How many people it could be</h2>
            <p>What each detail does, according to census, prevalence and visit figures:</p>
            <ul />
          </section>
          <p class="unseen" role="status" data-said />
          <FindingModels />
        </form>
      </guarded-composer>
    </>
  );
}

function Example({ text, replyTo, author, surface }: Sample) {
  const { verdict, findings } = check(text, { author, surface, ...(replyTo ? { replyTo } : {}) });
  const seen = findings.filter(({ severity }) => severity !== 'clear');
  const names = [...new Set(seen.map(({ label }) => guardLabels[label]))].join('; ');
  const refused = verdict === 'block' || verdict === 'consent';
  return (
    <li data-tone={verdict === 'clear' ? 'good' : refused ? 'danger' : 'caution'}>
      {replyTo && <p class="trial-asked">“{replyTo}”</p>}
      <p class="trial-text">“{text}”</p>
      <p class="trial-said">
        <b>{verdict === 'clear' ? 'Goes out' : refused ? 'Does not go out' : 'Goes out with a reason'}</b>
        {names && `: ${names}`}
      </p>
      <button
        type="button"
        class="btn plain"
        data-try={JSON.stringify({ author, surface, replyTo: replyTo ?? '', body: text })}
        hidden
      >
        Try this one
      </button>
    </li>
  );
}

interface Sample {
  text: string;
  replyTo?: string;
  author: NonNullable<Context['author']>;
  surface: NonNullable<Context['surface']>;
}

const authors = [
  { value: 'practice', label: 'A practice' },
  { value: 'clinician', label: 'A clinician' },
];
const surfaces = [
  { value: 'post', label: 'A public post' },
  { value: 'review-reply', label: 'A reply to a review or comment' },
  { value: 'community-answer', label: 'An answer in a patients’ community' },
  { value: 'consult', label: 'A consult among clinicians' },
];

const samples = { waited: 'Waited two hours and nobody said a word.', dose: 'My A1c is 8.2 on one tablet. What now?' };
const examples: Sample[] = [
  { author: 'practice', surface: 'post', text: 'Thanks for coming in last Tuesday, Maria!' },
  {
    author: 'practice',
    surface: 'post',
    text: 'Our phone line was down on Monday; we’re sorry about the wait on hold.',
  },
  { author: 'practice', surface: 'review-reply', replyTo: samples.waited, text: 'We’re sorry about your wait.' },
  {
    author: 'practice',
    surface: 'review-reply',
    replyTo: samples.waited,
    text: 'Thank you for your feedback. We do not discuss anyone’s care in public; please call our office.',
  },
  {
    author: 'clinician',
    surface: 'community-answer',
    replyTo: samples.dose,
    text: 'With your numbers I would double the metformin.',
  },
  {
    author: 'clinician',
    surface: 'community-answer',
    replyTo: samples.dose,
    text: 'Metformin doses are adjusted to kidney function; ask your own clinician.',
  },
  {
    author: 'practice',
    surface: 'post',
    text: 'A 34-year-old teacher from Keene came in last week with measles. She is home again.',
  },
];
