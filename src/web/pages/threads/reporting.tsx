// Telling the moderators; and the moderators' own page for one text.
import { type FoundText, findText, type TextKind } from '#domain/communities/text.ts';
import { moderatedText } from '#domain/moderation/decide.ts';
import { report } from '#domain/moderation/report.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { reportReasons } from '#vocabulary/moderation.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Compose } from '../../ui/Compose.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { SignedIn } from '../../visit.ts';
import { DecisionForm } from '../communities/moderation.tsx';
import { Paragraphs } from '../communities/Paragraphs.tsx';
import { reasonWords } from '../communities/words.ts';

type Answer = (visit: SignedIn) => Promise<Response>;
const most = 1000;
const pathOf = (kind: TextKind, id: string): string => `/${kind === 'thread' ? 'threads' : 'replies'}/${id}`;

export const showReport =
  (kind: TextKind): Answer =>
  async (visit) => {
    const text = await findText(visit.sql, visit.viewer.persona.id, { kind, id: visit.params.id ?? '' });
    if (!text || text.gone) return refused(visit, { reason: 'absent' });
    return reportForm(visit, text, '');
  };

export const submitReport =
  (kind: TextKind): Answer =>
  async (visit) => {
    const id = visit.params.id ?? '';
    const reason = reportReasons.find((word) => word === visit.form.text('reason'));
    const words = cleanText(visit.form.text('text')).slice(0, most);
    if (!reason) {
      const text = await findText(visit.sql, visit.viewer.persona.id, { kind, id });
      return text ? reportForm(visit, text, words, 'Choose what it is about.') : refused(visit, { reason: 'absent' });
    }
    const done = await report(visit.sql, visit.viewer, { text: { kind, id }, reason, words, now: visit.now });
    if (!done.ok) return refused(visit, done.refusal);
    visit.house.nudge();
    return page(
      visit,
      { title: 'Thank you', place: 'communities' },
      <>
        <h1>Thank you</h1>
        <p>The moderators will look at it. Nobody is told that it was you.</p>
        {reason === 'danger' && (
          <Notice mood="caution" title="If somebody may be in danger now">
            <p>Call 911. To talk to somebody about suicide, call or text 988, day and night.</p>
          </Notice>
        )}
        <p>
          <ButtonLink href={done.place}>Back to the thread</ButtonLink>
        </p>
      </>,
    );
  };

function reportForm(visit: SignedIn, text: FoundText, words: string, fault?: string): Promise<Response> {
  const action = `${pathOf(text.kind, visit.params.id ?? '')}/report`;
  return page(
    visit,
    { title: 'Report', place: 'communities' },
    <>
      <h1>Tell the moderators</h1>
      <p class="hush">
        They see the text, your reason and your words, and never who reported it. Nobody decides about their own words:
        where a moderator wrote them and there is no other, the operator of this place does.
      </p>
      <FormErrors errors={fault ? [{ field: 'reason', sentence: fault }] : []} />
      <Compose
        room="moderation"
        action={action}
        seal={sealOf(visit)}
        tools={
          <>
            <ButtonLink look="quiet" href={text.place}>
              Go back
            </ButtonLink>
            <Button>Send the report</Button>
          </>
        }
      >
        <RadioGroup
          name="reason"
          label="What is it about?"
          choices={reportReasons.map((reason) => ({ value: reason, label: reasonWords[reason] }))}
          error={fault}
          required
        />
        <TextArea
          name="text"
          label="Anything to add"
          hint="Leave out what would tell who you are."
          value={words}
          rows={3}
          maxlength={most}
          required={false}
        />
      </Compose>
    </>,
    fault ? 422 : 200,
  );
}

export const showModeration =
  (kind: TextKind): Answer =>
  async (visit) => {
    const id = visit.params.id ?? '';
    const held = await moderatedText(visit.sql, visit.viewer, { kind, id });
    if (!held.ok) return refused(visit, held.refusal);
    const { found } = held;
    return page(
      visit,
      { title: 'Moderation', place: 'communities' },
      <>
        <p class="hush crumbs">
          <a href={found.place}>Back to the thread</a>
        </p>
        <h1>Decide about this {kind === 'thread' ? 'thread' : 'reply'}</h1>
        <article class="card" data-tone="moderation">
          <div class="prose">
            <Paragraphs text={found.body} />
          </div>
          <DecisionForm visit={visit} action={`${pathOf(kind, id)}/moderation`} id={id} />
        </article>
      </>,
    );
  };
