// Withdrawing a post: asked once more, with a reason for the record. Afterwards the address answers as if it had never been.
import { withdrawPost } from '#domain/posts/withdraw-post.ts';
import { type WithdrawalReason, withdrawalReasons } from '#vocabulary/practices.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { SignedIn } from '../../visit.ts';
import { ownPost } from './edit.tsx';
import { homeOf } from './PostView.tsx';

export async function showWithdrawal(visit: SignedIn): Promise<Response> {
  const own = await ownPost(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  return ask(visit, own.post.publicId);
}

export async function submitWithdrawal(visit: SignedIn): Promise<Response> {
  const own = await ownPost(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const reason = withdrawalReasons.find((word) => word === visit.form.text('reason'));
  if (!reason) return ask(visit, own.post.publicId, 'Choose a reason for the record.');
  const { publicId } = own.post;
  const done = await withdrawPost(visit.sql, own.speaker, { publicId, reason, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  return seeOther(homeOf(own.post));
}

function ask(visit: SignedIn, publicId: string, error?: string): Promise<Response> {
  return page(
    visit,
    { title: 'Withdraw the post' },
    <Confirm
      title="Withdraw this post?"
      action={`/posts/${publicId}/withdrawal`}
      seal={sealOf(visit)}
      yes="Withdraw it"
      back={`/posts/${publicId}`}
      danger
    >
      <p>
        Nobody can open it any more, its pictures and comments neither. What it said, who withdrew it and why stays in
        the archive.
      </p>
      <RadioGroup
        name="reason"
        label="Why"
        choices={withdrawalReasons.map((value) => ({ value, label: words[value] }))}
        error={error}
        required
      />
    </Confirm>,
    error ? 422 : 200,
  );
}

const words: Record<WithdrawalReason, string> = {
  mistake: 'It has a mistake',
  outdated: 'It is out of date',
  privacy: 'It may say too much about somebody',
  other: 'Another reason',
};
