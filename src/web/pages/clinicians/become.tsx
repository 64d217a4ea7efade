// Becoming a clinician, and changing what the page says: the same form, and every word through the guard.
import { actAs } from '#domain/accounts/act-as.ts';
import { becomeClinician } from '#domain/clinicians/become.ts';
import { ownClinician } from '#domain/clinicians/page.ts';
import { type ClinicianProfile, clinicianFields } from '#domain/clinicians/profile.ts';
import { writeProfile } from '#domain/clinicians/write-profile.ts';
import { type GuardRefused, isGuardRefused } from '#domain/publishing/publish.ts';
import { warnReasons } from '#vocabulary/practices.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { withoutRewrites } from '../practices/settings.tsx';
import { ClinicianForm, type Said } from './ClinicianForm.tsx';
import { readProfile, valuesOf } from './profile-fields.ts';

/** GET /personas/clinician */
export async function showForm(visit: SignedIn): Promise<Response> {
  if (!visit.viewer.secondFactor) return factorFirst(visit);
  const own = await ownClinician(visit.sql, visit.viewer.accountId);
  return formPage(visit, own ?? nothing, { own: own !== undefined });
}

/** POST /personas/clinician */
export async function submitForm(visit: SignedIn): Promise<Response> {
  const { sql, viewer, form } = visit;
  if (!viewer.secondFactor)
    return visit.wantsJson ? refused(visit, { reason: 'second-factor-first' }) : factorFirst(visit);
  const own = await ownClinician(sql, viewer.accountId);
  const said: Said = { own: own !== undefined, reason: warnReasons.find((word) => word === form.text('reason')) };
  const read = readProfile(form);
  if (!read.ok)
    return visit.wantsJson
      ? refused(visit, { reason: 'invalid' }, { more: { faults: read.faults } })
      : formPage(visit, valuesOf(form), { ...said, faults: read.faults });
  const { profile } = read;
  const { reason } = said;
  const tools = { textKey: visit.house.keys.textHash, now: visit.now };
  if (own) {
    const done = await writeProfile(sql, own.personaId, { profile, reason }, tools);
    return done.ok ? seeOther(`/clinicians/${own.publicId}`) : answerNo(visit, profile, said, done);
  }
  const done = await becomeClinician(sql, { profile, reason, who: { accountId: viewer.accountId } }, tools);
  if (!done.ok) return answerNo(visit, profile, said, done);
  const persona = { id: done.id, publicId: done.publicId, kind: 'clinician' as const, name: profile.name };
  await actAs(sql, { ...viewer, personas: [...viewer.personas, persona] }, done.publicId);
  return seeOther(`/clinicians/${done.publicId}`);
}

const nothing: ClinicianProfile = { name: '', npi: '', specialty: '', state: '', disclosures: '', about: '' };

function answerNo(
  visit: SignedIn,
  profile: ClinicianProfile,
  said: Said,
  no: Refused | GuardRefused,
): Promise<Response> {
  if (visit.wantsJson) return refusedJson(visit, no);
  const { refusal } = no;
  if (isGuardRefused(no)) {
    const texts = Object.fromEntries(clinicianFields(profile).map(({ name, text }) => [name, text]));
    return formPage(visit, profile, { ...said, objection: objectionOf(withoutRewrites(no), texts) });
  }
  if (!refusal.field) return refused(visit, refusal);
  const faults = { [refusal.field]: sentenceFor(refusal) };
  return formPage(visit, profile, { ...said, faults }, statuses[refusal.reason]);
}

function formPage(visit: SignedIn, values: ClinicianProfile, said: Said, status = 422): Promise<Response> {
  const failed = said.objection !== undefined || Object.keys(said.faults ?? {}).length > 0;
  return page(
    visit,
    { title: said.own ? 'Your clinician page' : 'Become a clinician here', place: 'clinicians', islands: ['composer'] },
    <>
      <header class="page-head">
        <p class="crumb">
          <a href="/personas">Your personas</a>
        </p>
        <h1>{said.own ? 'Your clinician page' : 'Become a clinician here'}</h1>
        <p class="lead">
          {said.own
            ? 'A change goes out at once. What the page said before stays on the record.'
            : 'A persona under your real name, with a page that everybody can read. Nobody can connect it with your other names.'}
        </p>
      </header>
      <ClinicianForm seal={sealOf(visit)} values={values} said={said} guard={visit.house.assets.island('guard')} />
      {said.own && (
        <p>
          <ButtonLink look="quiet" href="/personas/clinician/close">
            Close this page
          </ButtonLink>
        </p>
      )}
    </>,
    failed ? status : 200,
  );
}

/** Nothing is done under a clinician's name without the second factor: first set it up, or show it. */
function factorFirst(visit: SignedIn): Promise<Response> {
  const { hasSecondFactor } = visit.viewer;
  return page(
    visit,
    { title: 'Become a clinician here', place: 'clinicians' },
    <>
      <header class="page-head">
        <h1>Become a clinician here</h1>
        <p class="lead">
          {hasSecondFactor ? 'One step first: show your second factor.' : 'One step first: a second factor.'}
        </p>
      </header>
      <Card title={hasSecondFactor ? 'Enter a code' : 'Set up a second factor'}>
        <p>
          People trust what stands under a clinician’s name. A password alone is too easily lost for that, so your name
          here is protected twice.
        </p>
        <p class="row">
          <ButtonLink
            icon="shield"
            href={hasSecondFactor ? '/second-factor?back=/personas/clinician' : '/settings/second-factor'}
          >
            {hasSecondFactor ? 'Enter a code' : 'Set it up'}
          </ButtonLink>
          <ButtonLink look="quiet" href="/personas">
            Not now
          </ButtonLink>
        </p>
      </Card>
      {!hasSecondFactor && (
        <p class="hint">It takes two minutes and an authenticator app. Then come back to this page.</p>
      )}
    </>,
    visit.method === 'POST' ? 403 : 200,
  );
}
