// One's own words: edit, delete, make anonymous, open or close for replies.
import { authoredText, makeAnonymous, ownText, revise, takeBack } from '#domain/communities/revise.ts';
import type { FoundText, TextKind } from '#domain/communities/text.ts';
import { threadFor } from '#domain/communities/thread.ts';
import { letReply } from '#domain/communities/who-replies.ts';
import { communityLimits, replyRules } from '#vocabulary/communities.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Compose } from '../../ui/Compose.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { replyWords } from '../communities/words.ts';
import { showAnswerEdit, submitAnswerEdit } from './answering.tsx';
import { threadWords, words } from './fields.ts';

type Answer = (visit: SignedIn) => Promise<Response>;

const pathOf = (kind: TextKind, id: string): string => `/${kind === 'thread' ? 'threads' : 'replies'}/${id}`;
const own = (visit: SignedIn, kind: TextKind) => ownText(visit.sql, visit.viewer, { kind, id: visit.params.id ?? '' });
const noun = (kind: TextKind): string => (kind === 'thread' ? 'thread' : 'reply');

export const showEdit =
  (kind: TextKind): Answer =>
  async (visit) => {
    if (kind === 'reply' && visit.viewer.persona.kind === 'clinician') return showAnswerEdit(visit);
    const text = await own(visit, kind);
    if (!text) return refused(visit, { reason: 'absent' });
    return editForm(visit, text, { title: text.title, text: text.body, note: text.warning }, {});
  };

export const submitEdit =
  (kind: TextKind): Answer =>
  async (visit) => {
    if (kind === 'reply' && visit.viewer.persona.kind === 'clinician') return submitAnswerEdit(visit);
    const { form } = visit;
    const id = visit.params.id ?? '';
    const sent = { title: form.text('title'), text: form.text('text'), note: form.text('note') };
    const parsed =
      kind === 'thread' ? parseFields(threadWords, { ...sent, replies: 'everyone' }) : parseFields(words, sent);
    if (!parsed.ok) {
      const text = await own(visit, kind);
      return text ? editForm(visit, text, sent, parsed.faults) : refused(visit, { reason: 'absent' });
    }
    const done = await revise(visit.sql, visit.viewer, {
      text: { kind, id },
      title: 'title' in parsed.value ? String(parsed.value.title) : '',
      body: parsed.value.text,
      warning: parsed.value.note,
      now: visit.now,
    });
    return done.ok ? seeOther(done.place) : refused(visit, done.refusal);
  };

function editForm(
  visit: SignedIn,
  text: FoundText,
  values: { title: string; text: string; note: string },
  faults: Record<string, string>,
): Promise<Response> {
  const base = pathOf(text.kind, visit.params.id ?? '');
  return page(
    visit,
    { title: `Edit your ${noun(text.kind)}`, place: 'communities' },
    <>
      <h1>Edit your {noun(text.kind)}</h1>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <Compose
        room="community"
        action={`${base}/edit`}
        seal={sealOf(visit)}
        tools={
          <>
            <ButtonLink look="quiet" href={text.place}>
              Leave it as it is
            </ButtonLink>
            <Button>Save</Button>
          </>
        }
      >
        {text.kind === 'thread' && (
          <TextField
            name="title"
            label="Title"
            value={values.title}
            maxlength={communityLimits.title}
            autocomplete="off"
            error={faults.title}
            required
          />
        )}
        <TextArea
          name="text"
          label="What you want to say"
          value={values.text}
          rows={8}
          maxlength={communityLimits.text}
          counter
          error={faults.text}
          required
        />
        <TextField
          name="note"
          label="Content note"
          value={values.note}
          maxlength={communityLimits.warning}
          autocomplete="off"
          error={faults.note}
          required={false}
        />
      </Compose>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

export const confirmRemoval =
  (kind: TextKind): Answer =>
  async (visit) => {
    const text = await authoredText(visit.sql, visit.viewer, { kind, id: visit.params.id ?? '' });
    if (!text) return refused(visit, { reason: 'absent' });
    return page(
      visit,
      { title: `Delete your ${noun(kind)}`, place: 'communities' },
      <Confirm
        title={`Delete this ${noun(kind)}?`}
        action={`${pathOf(kind, visit.params.id ?? '')}/removal`}
        seal={sealOf(visit)}
        yes={`Delete the ${noun(kind)}`}
        back={text.inside ? `/threads/${text.thread}` : '/settings/words'}
        danger
      >
        <p>
          Your words are erased and cannot be brought back.
          {kind === 'thread' && ' What others replied stays readable to them.'}
        </p>
      </Confirm>,
    );
  };

export const submitRemoval =
  (kind: TextKind): Answer =>
  async (visit) => {
    const done = await takeBack(visit.sql, visit.viewer, {
      text: { kind, id: visit.params.id ?? '' },
      now: visit.now,
    });
    if (!done.ok) return refused(visit, done.refusal);
    const { inside, slug, thread } = done.text;
    if (!inside) return seeOther('/settings/words');
    return seeOther(kind === 'thread' ? `/communities/${slug}` : `/threads/${thread}`);
  };

export const confirmAnonymity =
  (kind: TextKind): Answer =>
  async (visit) => {
    const text = await own(visit, kind);
    if (!text) return refused(visit, { reason: 'absent' });
    return page(
      visit,
      { title: 'Make it anonymous', place: 'communities' },
      <Confirm
        title={`Make this ${noun(kind)} anonymous?`}
        action={`${pathOf(kind, visit.params.id ?? '')}/anonymity`}
        seal={sealOf(visit)}
        yes="Make it anonymous"
        back={text.place}
      >
        <p>
          From now on it stands under a name drawn by chance, for everybody, moderators included. Whoever has read it
          before may remember. This cannot be undone.
        </p>
        <RadioGroup
          name="reach"
          label="What becomes anonymous"
          value="everything"
          choices={[
            { value: 'everything', label: 'Everything I wrote in this thread' },
            { value: 'this', label: `Only this ${noun(kind)}` },
          ]}
        />
      </Confirm>,
    );
  };

export const submitAnonymity =
  (kind: TextKind): Answer =>
  async (visit) => {
    const done = await makeAnonymous(visit.sql, visit.viewer, {
      text: { kind, id: visit.params.id ?? '' },
      everything: visit.form.text('reach') !== 'this',
    });
    return done.ok ? seeOther(done.place) : refused(visit, done.refusal);
  };

export async function showRule(visit: SignedIn): Promise<Response> {
  const id = visit.params.id ?? '';
  const thread = await threadFor(visit.sql, visit.viewer.persona.id, id);
  if (!thread?.mine || thread.goneBy) return refused(visit, { reason: 'absent' });
  const rules = thread.community.clinicians === 'answer' ? replyRules : replyRules.filter((rule) => rule !== 'members');
  return page(
    visit,
    { title: 'Who may reply', place: 'communities' },
    <Confirm
      title="Who may reply?"
      action={`/threads/${id}/rule`}
      seal={sealOf(visit)}
      yes="Save"
      no="Leave it as it is"
      back={`/threads/${id}`}
    >
      <RadioGroup
        name="replies"
        label="From now on"
        value={thread.whoReplies}
        choices={rules.map((rule) => ({ value: rule, label: replyWords[rule] }))}
      />
    </Confirm>,
  );
}

export async function submitRule(visit: SignedIn): Promise<Response> {
  const thread = visit.params.id ?? '';
  const whoReplies = replyRules.find((rule) => rule === visit.form.text('replies'));
  if (!whoReplies) return refused(visit, { reason: 'malformed' });
  const done = await letReply(visit.sql, visit.viewer, { thread, whoReplies });
  return done.ok ? seeOther(`/threads/${thread}`) : refused(visit, done.refusal);
}
