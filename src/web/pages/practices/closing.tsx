// Closing the page of a practice: asked once more, with what goes and what stays.
import { closePage } from '#domain/practices/close-page.ts';
import { may } from '#domain/practices/speaker.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { type OwnPractice, ownPractice } from './settings.tsx';

/** GET /practices/:slug/settings/closing */
export async function showClosing(visit: SignedIn): Promise<Response> {
  const own = await openOwn(visit);
  return own ? closingPage(visit, own) : refused(visit, { reason: 'absent' });
}

/** POST /practices/:slug/settings/closing */
export async function submitClosing(visit: SignedIn): Promise<Response> {
  const own = await openOwn(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const done = await closePage(visit.sql, own.speaker, { reason: visit.form.text('reason').trim().slice(0, 300) });
  if (done.ok) return seeOther(`/practices/${own.practice.slug}/settings`);
  return visit.wantsJson ? refused(visit, done.refusal) : closingPage(visit, own, done.refusal);
}

async function openOwn(visit: SignedIn): Promise<OwnPractice | undefined> {
  const own = await ownPractice(visit);
  return own?.practice.openedAt && may(own.speaker, 'settings') ? own : undefined;
}

function closingPage(visit: SignedIn, { practice }: OwnPractice, refusal?: Refusal): Promise<Response> {
  return page(
    visit,
    { title: `Close ${practice.name}`, place: 'practices' },
    <Confirm
      title={`Close the page of ${practice.name}?`}
      action={`/practices/${practice.slug}/settings/closing`}
      seal={sealOf(visit)}
      yes="Close the page"
      back={`/practices/${practice.slug}/settings`}
      no="Keep it open"
      danger
    >
      <p>
        Details, posts and comments can be read by nobody any more, and search engines are told so. The record of what
        was published is kept. Team and policies stay as they are; an owner can open the page again.
      </p>
      <TextField
        name="reason"
        label="Why, for the record"
        maxlength={300}
        error={refusal && 'Say in a few words why.'}
        required
      />
    </Confirm>,
    refusal ? statuses[refusal.reason] : 200,
  );
}
