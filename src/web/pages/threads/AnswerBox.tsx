// The box in which a clinician answers: who reads it, and that an answer is about the topic, before the first word.
import { answerContext } from '#domain/communities/answer.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { communityLimits, type Door } from '#vocabulary/communities.ts';
import type { WarnReason } from '#vocabulary/practices.ts';
import { sealOf } from '../../Page.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { GuardedArea, GuardedComposer, type Objection } from '../../ui/GuardedComposer.tsx';
import type { SignedIn } from '../../visit.ts';
import { roomOf } from '../communities/words.ts';

export interface AnswerValues {
  text: string;
  note: string;
  reason: WarnReason | undefined;
}

export const noAnswer: AnswerValues = { text: '', note: '', reason: undefined };

/** What came of a try: sentences by field, or the guard's view. */
export interface AnswerSaid {
  faults?: Record<string, string>;
  objection?: Objection | undefined;
}

interface AnswerBoxProps {
  visit: SignedIn;
  speaker: Pick<Speaker, 'own' | 'profile' | 'name'>;
  room: { name: string; door: Door };
  /** Title and text of the thread. */
  asked: string;
  action: string;
  submit: string;
  values: AnswerValues;
  said: AnswerSaid;
}

export function AnswerBox({ visit, speaker, room, asked, action, submit, values, said }: AnswerBoxProps) {
  const { faults = {}, objection } = said;
  return (
    <>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <GuardedComposer
        room={roomOf(room.door)}
        name={room.name}
        action={action}
        seal={sealOf(visit)}
        id="reply"
        context={answerContext(speaker, asked)}
        guard={visit.house.assets.island('guard')}
        objection={objection}
        reason={values.reason}
        submit={submit}
        options={
          <span class="hush">
            You write as <b>{speaker.name}</b>, with your specialty and disclosures.
          </span>
        }
      >
        <GuardedArea
          name="text"
          label="Your general answer"
          hint="An answer is about the topic, never about the person who asks: what is known, for whom it varies, and where to ask."
          value={values.text}
          error={faults.text}
          rows={5}
          maxlength={communityLimits.text}
        />
        <details class="more" open={values.note !== '' || faults.note !== undefined}>
          <summary>Content note</summary>
          <GuardedArea
            name="note"
            label="Content note"
            hint="Folds the answer under a line such as “weight, food”."
            value={values.note}
            error={faults.note}
            rows={1}
            maxlength={communityLimits.warning}
          />
        </details>
      </GuardedComposer>
    </>
  );
}
