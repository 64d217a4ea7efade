// The reply box: who will read it, as whom one speaks, and why it is closed when it is.
import type { Thread } from '#domain/communities/thread.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Compose } from '../../ui/Compose.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { roomOf } from '../communities/words.ts';

export interface ReplyValues {
  text: string;
  note: string;
  /** Undefined: as the viewer spoke here before. */
  anonymous: boolean | undefined;
}

interface ReplyBoxProps {
  visit: SignedIn;
  thread: Thread;
  values: ReplyValues;
  faults: Record<string, string>;
}

export function ReplyBox({ visit, thread, values, faults }: ReplyBoxProps) {
  const { name } = visit.viewer.persona;
  if (thread.standing === 'listener' && thread.community.clinicians !== 'answer')
    return (
      <Notice mood="info">
        <p>{sentenceFor({ reason: 'listeners-do-not-write' })}</p>
      </Notice>
    );
  if (thread.goneBy || thread.hidden !== null || thread.whoReplies === 'nobody' || thread.standing === 'listener')
    return (
      <Notice mood="info">
        <p>{sentenceFor({ reason: 'replies-closed' })}</p>
      </Notice>
    );
  return (
    <>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <Compose
        room={roomOf(thread.community.door)}
        name={thread.community.name}
        action={`/threads/${thread.publicId}/replies`}
        seal={sealOf(visit)}
        id="reply"
        tools={
          <>
            <span class="hush">
              You write as <b>{name}</b>
              {thread.alias ? ` or, anonymously, as ${thread.alias}` : ''}.
            </span>
            <Button>Reply</Button>
          </>
        }
      >
        <TextArea
          name="text"
          label="Your reply"
          value={values.text}
          rows={4}
          maxlength={communityLimits.text}
          counter
          error={faults.text}
          required
        />
        <CheckField
          name="anonymous"
          label={thread.alias ? `Anonymously, as ${thread.alias}` : 'Anonymously'}
          hint="Nobody can tell that it is you, moderators included."
          checked={values.anonymous ?? thread.lastAnonymous}
        />
        <details class="more" open={faults.note !== undefined}>
          <summary>Content note</summary>
          <TextField
            name="note"
            label="Content note"
            hint="Folds the reply under a line such as “weight, food”."
            value={values.note}
            maxlength={communityLimits.warning}
            autocomplete="off"
            error={faults.note}
            required={false}
          />
        </details>
      </Compose>
    </>
  );
}
