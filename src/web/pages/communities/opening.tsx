// Opening a community: a name, a sentence, a door.
import { openCommunity } from '#domain/communities/open.ts';
import { conditionEntry } from '#domain/conditions/condition.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { CommunityFormFields } from './CommunityForm.tsx';
import { type RawFields, readCommunity } from './fields.ts';

const firstRules =
  'Be kind. Speak of your own experience, and do not tell others what to take or stop.\nWhat is said here stays here.\nIf you are in danger, call 911 or 988; we are not there day and night.';

export async function showOpening(visit: SignedIn): Promise<Response> {
  const slug = visit.query.get('condition') ?? '';
  const condition = slug ? await conditionEntry(visit.sql, slug) : undefined;
  const values: RawFields = {
    name: condition ? `Living with ${condition.name.charAt(0).toLowerCase()}${condition.name.slice(1)}` : '',
    about: '',
    welcome: '',
    rules: firstRules,
    door: condition?.sensitive ? 'hidden' : 'open',
    clinicians: 'none',
  };
  if (condition && /^[A-Z]{2}|^[A-Z][a-z]*['’ ][A-Z]?/.test(condition.name))
    values.name = `Living with ${condition.name}`;
  return answer(visit, values, {}, condition);
}

export async function submitOpening(visit: SignedIn): Promise<Response> {
  const slug = visit.form.text('condition');
  const { raw, parsed } = readCommunity(visit.form);
  const condition = slug ? await conditionEntry(visit.sql, slug) : undefined;
  if (!parsed.ok) return answer(visit, raw, parsed.faults, condition, 422);
  const done = await openCommunity(visit.sql, visit.viewer, {
    ...parsed.value,
    condition: condition?.slug,
    now: visit.now,
  });
  return done.ok ? seeOther(`/communities/${done.slug}`) : refused(visit, done.refusal);
}

function answer(
  visit: SignedIn,
  values: RawFields,
  faults: Record<string, string>,
  condition: { slug: string; name: string } | undefined,
  status = 200,
): Promise<Response> {
  const { persona } = visit.viewer;
  const may = persona.kind === 'patient' || persona.kind === 'carer';
  return page(
    visit,
    { title: 'Open a community', place: 'communities' },
    <>
      <header class="page-head">
        <h1>Open a community{condition && <> for {condition.name}</>}</h1>
        <p class="lead">
          {may
            ? `You keep it as ${persona.name}: members see that name as their moderator.`
            : 'Only patients and carers open communities.'}
        </p>
      </header>
      {may ? (
        <form method="post" action="/communities" class="stack">
          <FormSeal {...sealOf(visit)} />
          {condition && <input type="hidden" name="condition" value={condition.slug} />}
          <CommunityFormFields values={values} faults={faults} />
          {!visit.viewer.secondFactor && (
            <Notice mood="info">
              <p>Moderating needs a second factor. You can open the community now and set it up afterwards.</p>
            </Notice>
          )}
          <Button>Open it</Button>
        </form>
      ) : (
        <Notice mood="info">
          <p>{sentenceFor({ reason: 'not-in-this-role' })}</p>
        </Notice>
      )}
    </>,
    status,
  );
}
