// Who keeps a community: asking somebody to help, saying yes or no, stepping down.
import { answerOffer, askToModerate, type Keepers, keepersOf, offerFor } from '#domain/moderation/ask.ts';
import { stepDown } from '#domain/moderation/step-down.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { moderated, moderationPage } from './moderation-page.tsx';
import { titleOf } from './words.ts';

export const showModerators = (visit: SignedIn): Promise<Response> => moderators(visit);

/** GET and the refused POST: with what was sent and why it did not work. */
function moderators(visit: SignedIn, refusal?: Refusal): Promise<Response> {
  const fault = refusal && {
    field: refusal.field,
    sentence: faults[refusal.field ?? ''] ?? sentenceFor(refusal),
  };
  return moderationPage(
    visit,
    'moderators',
    async (held) => {
      const keepers = await keepersOf(visit.sql, {
        communityId: held.id,
        viewerId: visit.viewer.persona.id,
        now: visit.now,
      });
      return (
        <>
          <FormErrors errors={fault ? [fault] : []} />
          <Standing visit={visit} slug={held.slug} keepers={keepers} />
          <AskForm visit={visit} slug={held.slug} keepers={keepers} fault={fault} />
        </>
      );
    },
    refusal ? statuses[refusal.reason] : 200,
  );
}

/** Who moderates, and who was asked. */
function Standing({ visit, slug, keepers }: { visit: SignedIn; slug: string; keepers: Keepers }) {
  return (
    <>
      <Card title="Who keeps this room">
        <ul class="lines">
          {keepers.moderators.map(({ name, mine, grantedAt }) => (
            <li class="row split">
              <span>
                <b>{name}</b>
                {mine && ' (you)'}{' '}
                <span class="hush">
                  since <Time at={grantedAt} now={visit.now} />
                </span>
              </span>
              {mine && keepers.moderators.length > 1 && (
                <ButtonLink look="plain" href={`/communities/${slug}/moderation/moderators/end`}>
                  Step down
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
        {keepers.moderators.length === 1 && (
          <p class="hush">You can step down once somebody else is a moderator too.</p>
        )}
      </Card>
      {keepers.asked.length > 0 && (
        <Card title="Asked">
          <ul class="lines">
            {keepers.asked.map(({ name, madeAt }) => (
              <li>
                <b>{name}</b>{' '}
                <span class="hush">
                  <Time at={madeAt} now={visit.now} />
                </span>
              </li>
            ))}
          </ul>
          <p class="hush">A yes shows above. A no is told to nobody; after thirty days you can ask again.</p>
        </Card>
      )}
    </>
  );
}

const faults: Record<string, string> = {
  persona: 'Choose one of the names in the list.',
  reason: 'Say in a few words why you ask them.',
};

function AskForm({
  visit,
  slug,
  keepers,
  fault,
}: {
  visit: SignedIn;
  slug: string;
  keepers: Keepers;
  fault: { field?: string | undefined; sentence: string } | undefined;
}) {
  const faultOf = (field: string) => (fault?.field === field ? fault.sentence : undefined);
  return (
    <Card title="Ask somebody to help">
      {keepers.known.length === 0 ? (
        <p>Nobody else has written here under a name yet. Whoever does can be asked.</p>
      ) : (
        <form method="post" action={`/communities/${slug}/moderation/moderators`} class="stack">
          <FormSeal {...sealOf(visit)} />
          <SelectField
            name="persona"
            label="Whom"
            hint="Names that stand over a text here. There is no list of members, so somebody who has left cannot answer."
            empty="Choose a name"
            value={visit.form.text('persona')}
            choices={keepers.known.map(({ publicId, name }) => ({ value: publicId, label: name }))}
            error={faultOf('persona')}
            required
          />
          <TextField
            name="reason"
            label="Why them"
            hint="They read it, and it stays on the record."
            value={visit.form.text('reason')}
            maxlength={communityLimits.reason}
            autocomplete="off"
            error={faultOf('reason')}
            required
          />
          <p>
            <Button>Ask them</Button>
          </p>
        </form>
      )}
    </Card>
  );
}

export async function submitModerator(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const done = await askToModerate(visit.sql, visit.viewer, {
    slug,
    persona: visit.form.text('persona'),
    reason: cleanText(visit.form.text('reason')).slice(0, communityLimits.reason),
    now: visit.now,
  });
  if (!done.ok)
    return done.refusal.reason === 'invalid' && !visit.wantsJson
      ? moderators(visit, done.refusal)
      : refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther(`/communities/${slug}/moderation/moderators`);
}

export async function confirmStepDown(visit: SignedIn): Promise<Response> {
  const held = await moderated(visit);
  if (held instanceof Response) return held;
  if (held.moderators.length < 2) return refused(visit, { reason: 'last-moderator' });
  return page(
    visit,
    { title: titleOf(held), place: 'communities' },
    <Confirm
      title={`Step down in ${held.name}?`}
      action={`/communities/${held.slug}/moderation/moderators/end`}
      seal={sealOf(visit)}
      yes="Step down"
      back={`/communities/${held.slug}/moderation/moderators`}
      no="Go on moderating"
    >
      <p>You stay a member. What you decided stays on the record; you will no longer see reports or requests.</p>
    </Confirm>,
  );
}

export async function submitStepDown(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const done = await stepDown(visit.sql, visit.viewer, { slug, now: visit.now });
  return done.ok ? seeOther(`/communities/${slug}/about`) : refused(visit, done.refusal);
}

export async function showOffer(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const offer = await offerFor(visit.sql, visit.viewer, { slug, now: visit.now });
  if (!offer) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: 'Moderating', place: 'communities' },
    <form method="post" action={`/communities/${slug}/moderator-offer`} class="card stack" data-tone="moderation">
      <FormSeal {...sealOf(visit)} />
      <h1>Help to keep {offer.community}?</h1>
      <p>
        {offer.askedBy} asks whether you would become a moderator: “{offer.reason}”
      </p>
      <p>
        Moderators read what was reported, decide with a reason, and let people in. Members see their names. You need a
        second factor for it, and you can step down again.
      </p>
      <div class="row">
        <Button name="answer" value="accepted">
          Yes, I will
        </Button>
        <Button look="plain" name="answer" value="declined">
          No, thank you
        </Button>
      </div>
      <p class="hush">A no is told to nobody.</p>
    </form>,
  );
}

export async function submitOffer(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const answer = visit.form.text('answer');
  if (answer !== 'accepted' && answer !== 'declined') return refused(visit, { reason: 'malformed' });
  const done = await answerOffer(visit.sql, visit.viewer, { slug, answer, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  return seeOther(`/communities/${slug}${answer === 'accepted' ? '/moderation' : ''}`);
}
