// The settings of a practice: its details, its policies, its team, and the day on which its page opens.

import { policyText } from '#domain/policies/policy.ts';
import { publishPolicy } from '#domain/policies/publish-policy.ts';
import { policyTemplate } from '#domain/policies/templates.ts';
import { openPage } from '#domain/practices/open-page.ts';
import { type PracticePage, practicePage } from '#domain/practices/page.ts';
import { may, type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { profileDraft, writeProfile } from '#domain/practices/write-profile.ts';
import { isGuardRefused } from '#domain/publishing/publish.ts';
import { rewritten } from '#domain/publishing/rewrite.ts';
import { wordsOf } from '#domain/publishing/words.ts';
import { type PolicyKind, policyKinds, policyLimits } from '#vocabulary/practices.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { GuardedArea, GuardedComposer, type Objection } from '../../ui/GuardedComposer.tsx';
import { GuardedForm } from '../../ui/GuardedForm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { SettingsLink } from '../settings/SettingsLink.tsx';
import { ProfileFields, profileContext } from './ProfileForm.tsx';
import { policyWords } from './policy.tsx';
import { type ProfileValues, readProfile, valuesOf } from './profile-form.ts';

/** GET /practices/:slug/settings */
export async function showSettings(visit: SignedIn): Promise<Response> {
  const own = await ownPractice(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  return settingsPage(visit, own, valuesOf(own.practice), {});
}

/** POST /practices/:slug/settings */
export async function submitSettings(visit: SignedIn): Promise<Response> {
  const own = await ownPractice(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const read = readProfile(visit.form);
  if (!read.ok) return settingsPage(visit, own, read.values, { faults: read.faults });
  const tools = { textKey: visit.house.keys.textHash, now: visit.now };
  const done = await writeProfile(visit.sql, own.speaker, read.profile, tools);
  if (done.ok) return seeOther(`/practices/${own.practice.slug}`);
  if (visit.wantsJson || !isGuardRefused(done)) return refusedJson(visit, done);
  const draft = profileDraft(read.profile, { actorId: own.speaker.actorId, pageId: own.speaker.pageId });
  const texts = Object.fromEntries(draft.fields.map(({ name, text }) => [name, text]));
  return settingsPage(visit, own, read.values, { objection: objectionOf(withoutRewrites(done), texts) });
}

/** A profile has many fields; the findings say which words are meant, and the owner changes them. */
export const withoutRewrites = <T extends { findings: readonly { rewrite?: string }[] }>(no: T): T => ({
  ...no,
  findings: no.findings.map(({ rewrite: _, ...finding }) => finding),
});

/** POST /practices/:slug/settings/opening */
export async function submitOpening(visit: SignedIn): Promise<Response> {
  const own = await ownPractice(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const done = await openPage(visit.sql, own.speaker, { now: visit.now });
  if (!done.ok)
    return visit.wantsJson
      ? refused(visit, done.refusal)
      : settingsPage(visit, own, valuesOf(own.practice), { refusal: done.refusal });
  visit.house.nudge();
  return seeOther(`/practices/${own.practice.slug}`);
}

/** GET /practices/:slug/settings/policies/:kind */
export async function showPolicyForm(visit: SignedIn): Promise<Response> {
  const own = await ownPractice(visit);
  const kind = policyKinds.find((word) => word === visit.params.kind);
  if (!own || !kind) return refused(visit, { reason: 'absent' });
  const policy = await policyText(visit.sql, own.practice.slug, { kind });
  const body = policy?.body ?? policyTemplate(kind, own.practice.name, own.practice.phone);
  return policyPage(visit, own, { kind, body, first: policy === undefined });
}

/** POST /practices/:slug/settings/policies/:kind */
export async function submitPolicy(visit: SignedIn): Promise<Response> {
  const own = await ownPractice(visit);
  const kind = policyKinds.find((word) => word === visit.params.kind);
  if (!own || !kind) return refused(visit, { reason: 'absent' });
  const body = visit.form.text('body').trim();
  const form = { kind, body, first: false };
  if (body.length < policyLimits.min || body.length > policyLimits.max)
    return policyPage(visit, own, { ...form, error: 'A policy has between 20 and 20,000 characters.' });
  const { own: list, profile, actorId, pageId } = own.speaker;
  const draft = {
    fields: wordsOf({ body }),
    context: { author: 'practice', surface: 'post', own: list, profile } as const,
    actorId,
    subjectId: pageId,
  };
  const asked = visit.form.text('rewrite');
  if (asked !== '') return policyPage(visit, own, { ...form, body: rewritten(draft, Number(asked))?.text ?? body });
  const done = await publishPolicy(
    visit.sql,
    own.speaker,
    { kind, body },
    { textKey: visit.house.keys.textHash, now: visit.now },
  );
  if (done.ok) {
    visit.house.nudge();
    return seeOther(`/practices/${own.practice.slug}/settings`);
  }
  if (visit.wantsJson || !isGuardRefused(done)) return refusedJson(visit, done);
  return policyPage(visit, own, { ...form, objection: objectionOf(done, { body }) });
}

export interface OwnPractice {
  practice: PracticePage;
  speaker: Speaker;
}

/** The practice for which the viewer's persona has a say; for everybody else there is nothing here. */
export async function ownPractice(visit: SignedIn): Promise<OwnPractice | undefined> {
  const [speaker, practice] = await Promise.all([
    speakerOf(visit.sql, visit.viewer.persona),
    practicePage(visit.sql, visit.params.slug ?? '', visit.viewer.persona.id),
  ]);
  if (!speaker || !practice || speaker.pageId !== practice.pageId) return undefined;
  return may(speaker, 'settings') || may(speaker, 'policies') ? { practice, speaker } : undefined;
}

interface Said {
  faults?: Record<string, string>;
  refusal?: Refusal;
  objection?: Objection;
}

function settingsPage(visit: SignedIn, own: OwnPractice, values: ProfileValues, said: Said): Promise<Response> {
  const { practice, speaker } = own;
  const base = `/practices/${practice.slug}`;
  const faults = said.faults ?? {};
  const failed = said.refusal || said.objection || Object.keys(faults).length > 0;
  const errors = [
    ...(said.refusal ? [{ sentence: sentenceFor(said.refusal) }] : []),
    ...Object.entries(faults).map(([field, sentence]) => ({ field, sentence })),
  ];
  return page(
    visit,
    { title: `Settings of ${practice.name}`, place: 'practices', islands: ['composer'] },
    <>
      <p class="crumb">
        <a href={base}>{practice.name}</a>
      </p>
      <h1>Settings of the practice</h1>
      <FormErrors errors={errors} />
      <Opening visit={visit} own={own} />
      <ul class="settings-list">
        {policyKinds.map((kind) => (
          <SettingsLink href={`${base}/settings/policies/${kind}`} icon="shield" title={policyWords[kind]}>
            {practice.policies.includes(kind) ? 'Published' : 'Still missing'}
          </SettingsLink>
        ))}
        {may(speaker, 'settings') && (
          <SettingsLink href={`${base}/settings/team`} icon="people" title="Team">
            Who may speak for the practice
          </SettingsLink>
        )}
      </ul>
      {may(speaker, 'settings') && (
        <section aria-labelledby="details" class="practice-details">
          <h2 id="details">Details</h2>
          <GuardedForm
            action={`${base}/settings`}
            seal={sealOf(visit)}
            context={profileContext}
            guard={visit.house.assets.island('guard')}
            objection={said.objection}
            submit="Save the details"
          >
            <ProfileFields values={values} faults={faults} />
          </GuardedForm>
          {practice.openedAt && (
            <p>
              <ButtonLink look="quiet" href={`${base}/settings/closing`}>
                Close the page
              </ButtonLink>
            </p>
          )}
        </section>
      )}
    </>,
    failed ? (said.refusal ? statuses[said.refusal.reason] : 422) : 200,
  );
}

function Opening({ visit, own: { practice, speaker } }: { visit: SignedIn; own: OwnPractice }) {
  if (practice.openedAt || !may(speaker, 'settings')) return null;
  const ready = practice.policies.length === policyKinds.length;
  return (
    <Notice mood="caution" title="The page is not open yet">
      <p>
        {ready
          ? 'Its three policies are there. Look at everything once more, then open it to the world.'
          : 'It opens once its three policies are published. Each begins with a draft that you can change.'}
      </p>
      {ready && (
        <form method="post" action={`/practices/${practice.slug}/settings/opening`}>
          <FormSeal {...sealOf(visit)} />
          <Button>Open the page</Button>
        </form>
      )}
    </Notice>
  );
}

interface PolicyFormValues {
  kind: PolicyKind;
  body: string;
  /** What stands in the box is our draft. */
  first: boolean;
  error?: string;
  objection?: Objection;
}

function policyPage(visit: SignedIn, { practice, speaker }: OwnPractice, form: PolicyFormValues): Promise<Response> {
  const { kind, body, first, error, objection } = form;
  const base = `/practices/${practice.slug}`;
  return page(
    visit,
    { title: `${policyWords[kind]} of ${practice.name}`, place: 'practices', islands: ['composer'] },
    <>
      <p class="crumb">
        <a href={`${base}/settings`}>Settings of the practice</a>
      </p>
      <h1>{policyWords[kind]}</h1>
      {first && (
        <Notice mood="info">
          <p>This is a draft to begin with. Read it, change what is different with you, then publish it.</p>
        </Notice>
      )}
      {kind === 'social-media' && !first && (
        <p class="hint">Everybody who publishes has to read and acknowledge a new version first.</p>
      )}
      <GuardedComposer
        room="practice"
        name={practice.name}
        action={`${base}/settings/policies/${kind}`}
        seal={sealOf(visit)}
        context={{ author: 'practice', surface: 'post', own: speaker.own, profile: speaker.profile }}
        guard={visit.house.assets.island('guard')}
        objection={objection}
        submit="Publish this version"
        options={
          <ButtonLink look="quiet" href={`${base}/settings`}>
            Leave it
          </ButtonLink>
        }
      >
        <GuardedArea name="body" label="The policy" value={body} error={error} rows={18} maxlength={policyLimits.max} />
      </GuardedComposer>
    </>,
    error || objection ? 422 : 200,
  );
}
