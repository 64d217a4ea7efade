// A policy of a practice, the current version or an older one; and the page on which the team says that it has read it.

import { acknowledge } from '#domain/policies/acknowledge.ts';
import { type PolicyText, policyText } from '#domain/policies/policy.ts';
import { toHtml } from '#domain/posts/markdown.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import { type PolicyKind, policyKinds } from '#vocabulary/practices.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { raw } from '../../jsx/jsx-runtime.ts';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn, Visit } from '../../visit.ts';

export const policyWords: Record<PolicyKind, string> = {
  'social-media': 'Social-media policy',
  comment: 'Comment policy',
  privacy: 'Privacy policy',
};

/** GET /practices/:slug/policies/:kind */
export async function showPolicy(visit: Visit): Promise<Response> {
  const kind = policyKinds.find((word) => word === visit.params.kind);
  if (!kind) return refused(visit, { reason: 'absent' });
  const asked = visit.query.get('version');
  const policy = await policyText(visit.sql, visit.params.slug ?? '', {
    kind,
    version: asked && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined,
  });
  if (!policy?.opened) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    {
      title: `${policyWords[kind]} of ${policy.practice}`,
      place: 'practices',
      listed: policy.version === policy.latest,
    },
    <>
      <p class="crumb">
        <a href={`/practices/${policy.slug}`}>{policy.practice}</a>
      </p>
      <h1>{policyWords[kind]}</h1>
      <Tabs
        label="Policies of this practice"
        tabs={policyKinds.map((word) => ({
          href: `/practices/${policy.slug}/policies/${word}`,
          words: policyWords[word],
          current: word === kind,
        }))}
      />
      <Policy visit={visit} policy={policy} kind={kind} />
    </>,
  );
}

function Policy({ visit, policy, kind }: { visit: Visit; policy: PolicyText; kind: PolicyKind }) {
  const { version, latest } = policy;
  const to = (number: number) => `/practices/${policy.slug}/policies/${kind}?version=${number}`;
  return (
    <Card>
      <p class="hush">
        Version {version}, published <Time at={policy.publishedAt} now={visit.now} zone={policy.zone} />
        {version < latest && ', since replaced'}
      </p>
      <Prose>{raw(toHtml(policy.body, 2))}</Prose>
      {latest > 1 && (
        <p class="row policy-versions">
          {version > 1 && <a href={to(version - 1)}>The version before</a>}
          {version < latest && <a href={to(version + 1)}>The version after</a>}
        </p>
      )}
    </Card>
  );
}

/** GET /practices/:slug/acknowledgement */
export async function showAcknowledgement(visit: SignedIn): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const [speaker, policy] = await Promise.all([
    speakerOf(visit.sql, visit.viewer.persona),
    policyText(visit.sql, slug, { kind: 'social-media' }),
  ]);
  if (!speaker || !policy || speaker.slug !== slug) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: 'Read before you publish', place: 'practices' },
    <>
      <p class="crumb">
        <a href={`/practices/${slug}`}>{policy.practice}</a>
      </p>
      <h1>Read this before you publish for {policy.practice}</h1>
      {speaker.acknowledged && (
        <Notice mood="good">
          <p>You have acknowledged this version.</p>
        </Notice>
      )}
      <Policy visit={visit} policy={policy} kind="social-media" />
      {!speaker.acknowledged && (
        <form method="post" action={`/practices/${slug}/acknowledgement`}>
          <FormSeal {...sealOf(visit)} />
          <input type="hidden" name="version" value={policy.version} />
          <p class="hint">That you read it, and when, stays on the record.</p>
          <Button>I have read it and will keep to it</Button>
        </form>
      )}
    </>,
  );
}

/** POST /practices/:slug/acknowledgement */
export async function submitAcknowledgement(visit: SignedIn): Promise<Response> {
  const speaker = await speakerOf(visit.sql, visit.viewer.persona);
  if (!speaker || speaker.slug !== visit.params.slug) return refused(visit, { reason: 'absent' });
  const version = Number(visit.form.text('version'));
  const done = await acknowledge(visit.sql, speaker, { version, now: visit.now });
  return done.ok ? seeOther(`/practices/${speaker.slug}`) : refused(visit, done.refusal);
}
