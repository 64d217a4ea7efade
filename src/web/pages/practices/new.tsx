// Opening a practice: anybody with a second factor may; the page stays closed until its policies are there.
import { actAs } from '#domain/accounts/act-as.ts';
import { found } from '#domain/practices/found.ts';
import { profileFields } from '#domain/practices/profile.ts';
import { isGuardRefused } from '#domain/publishing/publish.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import { sealOf } from '../../Page.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import type { Objection } from '../../ui/GuardedComposer.tsx';
import { GuardedForm } from '../../ui/GuardedForm.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { ProfileFields, profileContext } from './ProfileForm.tsx';
import { emptyValues, type ProfileValues, readProfile } from './profile-form.ts';
import { withoutRewrites } from './settings.tsx';

/** GET /practices/new */
export function showNew(visit: SignedIn): Promise<Response> {
  if (!visit.viewer.secondFactor) return refused(visit, { reason: 'second-factor-first' });
  return newPage(visit, { values: emptyValues, slug: '', founder: '' });
}

/** POST /practices/new */
export async function submitNew(visit: SignedIn): Promise<Response> {
  const { form, viewer } = visit;
  if (!viewer.secondFactor) return refused(visit, { reason: 'second-factor-first' });
  const read = readProfile(form);
  const founder = form.text('founder').trim();
  const slug = form.text('slug').trim() || slugOf(form.text('name'));
  const kept = { values: read.values, slug, founder };
  const faults: Record<string, string> = read.ok ? {} : read.faults;
  if (founder.length < 2 || founder.length > 60) faults.founder = 'Your name on the team, up to 60 characters.';
  if (!isSlug(slug)) faults.slug = 'Three to 60 small letters, digits and hyphens.';
  if (!read.ok || Object.keys(faults).length > 0) return newPage(visit, { ...kept, faults });
  const done = await found(
    visit.sql,
    { profile: read.profile, slug, founder: { accountId: viewer.accountId, name: founder } },
    { textKey: visit.house.keys.textHash, now: visit.now },
  );
  if (!done.ok) {
    if (visit.wantsJson) return refusedJson(visit, done);
    if (!isGuardRefused(done)) return newPage(visit, { ...kept, faults: { slug: sentenceFor(done.refusal) } });
    const texts = Object.fromEntries(profileFields(read.profile).map(({ name, text }) => [name, text]));
    return newPage(visit, { ...kept, objection: objectionOf(withoutRewrites(done), texts) });
  }
  const staff = { id: done.personaId, publicId: done.actingAs, kind: 'staff' as const, name: founder };
  await actAs(visit.sql, { ...viewer, personas: [...viewer.personas, staff] }, done.actingAs);
  return seeOther(`/practices/${done.slug}/settings`);
}

/** Words of our own paths below /practices. */
const reserved = new Set(['new']);
const isSlug = (slug: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length >= 3 && slug.length <= 60 && !reserved.has(slug);
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

interface NewValues {
  values: ProfileValues;
  slug: string;
  founder: string;
  faults?: Record<string, string>;
  objection?: Objection;
}

function newPage(visit: SignedIn, { values, slug, founder, faults = {}, objection }: NewValues): Promise<Response> {
  const failed = objection !== undefined || Object.keys(faults).length > 0;
  return page(
    visit,
    { title: 'Open a practice', place: 'practices', islands: ['composer'] },
    <>
      <header class="page-head">
        <h1>Open a practice</h1>
        <p class="lead">
          You become its owner under a name of its own, which nobody can connect with your other names. The page opens
          to the world when you say so.
        </p>
      </header>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      <GuardedForm
        action="/practices/new"
        seal={sealOf(visit)}
        context={profileContext}
        guard={visit.house.assets.island('guard')}
        objection={objection}
        submit="Open the practice"
      >
        <ProfileFields values={values} faults={faults} />
        <TextField
          name="slug"
          label="Address of the page"
          hint="Small letters, digits and hyphens. Made from the name when left empty."
          value={slug}
          error={faults.slug}
          maxlength={60}
          required={false}
        />
        <TextField
          name="founder"
          label="Your name on the team"
          hint="Shown to the team. For example “Sam (Harbor Imaging)”."
          value={founder}
          error={faults.founder}
          maxlength={60}
          required
        />
      </GuardedForm>
    </>,
    failed ? 422 : 200,
  );
}
