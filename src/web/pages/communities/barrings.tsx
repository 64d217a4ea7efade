// Who is kept out of a community, by the name the moderators met, and the way back in.
import { barringsOf, liftBarring } from '#domain/moderation/barrings.ts';
import { cleanText } from '#vocabulary/clean-text.ts';
import { communityLimits } from '#vocabulary/communities.ts';
import { refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { authorView } from '../threads/author.ts';
import { moderationPage } from './moderation-page.tsx';

export function showBarrings(visit: SignedIn): Promise<Response> {
  return moderationPage(visit, 'barrings', async (held) => {
    const barrings = await barringsOf(visit.sql, held.id);
    return (
      <>
        {barrings.length === 0 ? (
          <EmptyState
            icon="checked"
            title="The door is closed to nobody"
            text="Whom moderators keep out stands here, and can be let in again."
          />
        ) : (
          <p class="hush">
            By the name over the text it was done for. Somebody kept out under two names has two lines here, and comes
            back in when both are lifted.
          </p>
        )}
        {barrings.map(({ publicId, face, thread, reason, barredAt }) => {
          const author = authorView(face);
          return (
            <article class="card stack" data-tone="moderation">
              <header class="post-head">
                <Avatar id={author.publicId} />
                <div class="post-who">
                  <h2 class="post-author">{author.name}</h2>
                  <span class="post-where hush">
                    <Time at={barredAt} now={visit.now} />{' '}
                    {thread && (
                      <>
                        for <a href={`/threads/${thread}`}>a text</a>
                      </>
                    )}
                  </span>
                </div>
              </header>
              <p>{reason}</p>
              <form method="post" action={`/communities/${held.slug}/moderation/barrings/end`} class="stack">
                <FormSeal {...sealOf(visit)} />
                <input type="hidden" name="barring" value={publicId} />
                <TextField
                  id={`reason-${publicId}`}
                  name="reason"
                  label="Why the door opens again"
                  hint="It stays on the record."
                  maxlength={communityLimits.reason}
                  autocomplete="off"
                  required
                />
                <p>
                  <Button look="plain">Open the door again</Button>
                </p>
              </form>
            </article>
          );
        })}
      </>
    );
  });
}

export async function submitLift(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const done = await liftBarring(visit.sql, visit.viewer, {
    slug,
    barring: visit.form.text('barring'),
    reason: cleanText(visit.form.text('reason')).slice(0, communityLimits.reason),
    now: visit.now,
  });
  return done.ok ? seeOther(`/communities/${slug}/moderation/barrings`) : refused(visit, done.refusal);
}
