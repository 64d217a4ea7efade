// Writing a thread: who will read it stands above the first word.
import { type Community, communityFor } from '#domain/communities/community.ts';
import { startThread } from '#domain/communities/start-thread.ts';
import { communityLimits, replyRules } from '#vocabulary/communities.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Compose } from '../../ui/Compose.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { replyWords, roomOf } from '../communities/words.ts';
import { threadWords } from './fields.ts';

interface Values {
  title: string;
  text: string;
  note: string;
  replies: string;
  anonymous: boolean;
}

export async function showWriting(visit: SignedIn): Promise<Response> {
  const community = await communityFor(visit.sql, visit.viewer.persona.id, visit.params.slug ?? '');
  if (!community?.standing) return refused(visit, { reason: 'absent' });
  if (community.standing === 'listener') return refused(visit, { reason: 'listeners-do-not-write' });
  return answer(visit, community, { title: '', text: '', note: '', replies: 'everyone', anonymous: false }, {});
}

export async function submitThread(visit: SignedIn): Promise<Response> {
  const { form } = visit;
  const slug = visit.params.slug ?? '';
  const values: Values = {
    title: form.text('title'),
    text: form.text('text'),
    note: form.text('note'),
    replies: form.text('replies') || 'everyone',
    anonymous: form.text('anonymous') === 'yes',
  };
  const parsed = parseFields(threadWords, { ...values });
  if (!parsed.ok) {
    const community = await communityFor(visit.sql, visit.viewer.persona.id, slug);
    return community?.standing === 'member'
      ? answer(visit, community, values, parsed.faults)
      : refused(visit, { reason: 'absent' });
  }
  const done = await startThread(visit.sql, visit.viewer, {
    slug,
    title: parsed.value.title,
    body: parsed.value.text,
    warning: parsed.value.note,
    anonymous: values.anonymous,
    whoReplies: parsed.value.replies,
    now: visit.now,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther(`/threads/${done.publicId}`);
}

function answer(
  visit: SignedIn,
  community: Community,
  values: Values,
  faults: Record<string, string>,
): Promise<Response> {
  const failed = Object.keys(faults).length > 0;
  const rules = community.clinicians === 'answer' ? replyRules : replyRules.filter((rule) => rule !== 'members');
  return page(
    visit,
    { title: 'Start a thread', place: 'communities' },
    <>
      <header class="page-head">
        <p class="hush">
          <a href={`/communities/${community.slug}`}>{community.name}</a>
        </p>
        <h1>Start a thread</h1>
      </header>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <Compose
        room={roomOf(community.door)}
        name={community.name}
        action={`/communities/${community.slug}/threads`}
        seal={sealOf(visit)}
        tools={
          <>
            <span class="hush">
              You write as <b>{visit.viewer.persona.name}</b>, unless you tick “anonymously”.
            </span>
            <Button>Post it</Button>
          </>
        }
      >
        <TextField
          name="title"
          label="Title"
          value={values.title}
          maxlength={communityLimits.title}
          autocomplete="off"
          error={faults.title}
          required
        />
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
        <CheckField
          name="anonymous"
          label="Post anonymously"
          hint="You get a name drawn by chance, for this thread only. Nobody can tell that it is you, moderators included."
          checked={values.anonymous}
        />
        <details class="more" open={failed && (faults.note !== undefined || values.replies !== 'everyone')}>
          <summary>Content note, and who may reply</summary>
          <TextField
            name="note"
            label="Content note"
            hint="Folds the text under a line such as “weight, food” or “a hard day”."
            value={values.note}
            maxlength={communityLimits.warning}
            autocomplete="off"
            error={faults.note}
            required={false}
          />
          <SelectField
            name="replies"
            label="Who may reply"
            value={values.replies}
            error={faults.replies}
            choices={rules.map((rule) => ({ value: rule, label: replyWords[rule] }))}
          />
        </details>
      </Compose>
    </>,
    failed ? 422 : 200,
  );
}
