// Adding, renaming and closing a persona. Names may be anything but somebody else's.
import * as v from 'valibot';
import { actAs } from '#domain/accounts/act-as.ts';
import { accountSettings } from '#domain/accounts/settings.ts';
import { leftAlone } from '#domain/moderation/vacancy.ts';
import { addPersona } from '#domain/personas/add.ts';
import { changePersona } from '#domain/personas/change.ts';
import { closePersona } from '#domain/personas/close.ts';
import { ownPersona } from '#domain/personas/own.ts';
import { offerPseudonym } from '#domain/personas/pseudonyms.ts';
import { type Revealing, whyRevealing } from '#domain/personas/revealing.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { bioField, nameField } from '../../account-fields.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { sealOf } from '../../Page.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { LeftAloneNotice } from '../communities/LeftAloneNotice.tsx';
import { PersonaForm, type PersonaValues } from './PersonaForm.tsx';

export async function showNew(visit: SignedIn): Promise<Response> {
  return newPage(visit, { kind: 'patient', name: await offerPseudonym(visit.sql), bio: '' });
}

export async function submitNew(visit: SignedIn): Promise<Response> {
  const values = valuesOf(visit);
  if (visit.form.text('another') === 'yes') return newPage(visit, { ...values, name: await offerPseudonym(visit.sql) });
  const parsed = parseFields(v.object({ kind: kindField, name: nameField, bio: bioField }), {
    kind: visit.form.text('kind'),
    name: visit.form.text('name'),
    bio: visit.form.text('bio'),
  });
  if (!parsed.ok) return newPage(visit, values, { faults: parsed.faults });
  const { kind, name, bio } = parsed.value;
  const revealing = await warning(visit, name.name);
  if (revealing) return newPage(visit, values, { revealing });
  const done = await addPersona(visit.sql, visit.viewer.accountId, { kind, ...name, bio });
  if (!done.ok) return newPage(visit, values, { refusal: done.refusal });
  const viewer = { ...visit.viewer, personas: [...visit.viewer.personas, { ...done, kind, name: name.name }] };
  await actAs(visit.sql, viewer, done.publicId);
  return seeOther('/personas');
}

export async function showEdit(visit: SignedIn): Promise<Response> {
  const persona = await ownPersona(visit.sql, visit.viewer, visit.params.persona ?? '');
  if (!persona) return refused(visit, { reason: 'absent' });
  return editPage(visit, {
    kind: persona.kind === 'carer' ? 'carer' : 'patient',
    name: persona.name,
    bio: persona.bio,
  });
}

export async function submitEdit(visit: SignedIn): Promise<Response> {
  const publicId = visit.params.persona ?? '';
  const values = valuesOf(visit);
  const persona = await ownPersona(visit.sql, visit.viewer, publicId);
  if (!persona) return refused(visit, { reason: 'absent' });
  const parsed = parseFields(v.object({ name: nameField, bio: bioField }), {
    name: visit.form.text('name'),
    bio: visit.form.text('bio'),
  });
  if (!parsed.ok) return editPage(visit, values, { faults: parsed.faults });
  const { name, bio } = parsed.value;
  const revealing = name.name === persona.name ? undefined : await warning(visit, name.name);
  if (revealing) return editPage(visit, values, { revealing });
  const done = await changePersona(visit.sql, visit.viewer, { publicId, ...name, bio });
  if (!done.ok) return editPage(visit, values, { refusal: done.refusal });
  return seeOther('/personas');
}

export async function showClose(visit: SignedIn): Promise<Response> {
  const publicId = visit.params.persona ?? '';
  const persona = await ownPersona(visit.sql, visit.viewer, publicId);
  if (!persona) return refused(visit, { reason: 'absent' });
  if (visit.viewer.personas.length < 2) return refused(visit, { reason: 'last-persona' });
  const { accountId } = visit.viewer;
  const rooms = await leftAlone(visit.sql, { accountId, closing: publicId });
  return page(
    visit,
    { title: 'Close a persona' },
    <Confirm
      title={`Close ${persona.name}?`}
      action={`/personas/${publicId}/close`}
      seal={sealOf(visit)}
      yes="Close this persona"
      back={`/personas/${publicId}`}
      danger
    >
      <p>
        Its page goes, and it can write nothing more. The name becomes free for others. Your account and your other
        personas stay.
      </p>
      <LeftAloneNotice rooms={rooms} acting={visit.viewer.persona.publicId} />
    </Confirm>,
  );
}

export async function submitClose(visit: SignedIn): Promise<Response> {
  const done = await closePersona(visit.sql, visit.viewer, visit.params.persona ?? '');
  return done.ok ? seeOther('/personas') : refused(visit, done.refusal);
}

const kindField = v.picklist(['patient', 'carer'], 'Choose one.');

function valuesOf({ form }: SignedIn): PersonaValues {
  return {
    kind: form.text('kind') === 'carer' ? 'carer' : 'patient',
    name: form.text('name').slice(0, 200),
    bio: form.text('bio').slice(0, 2000),
  };
}

async function warning(visit: SignedIn, name: string): Promise<Revealing | undefined> {
  if (visit.form.text('sure') === name) return undefined;
  const { email } = await accountSettings(visit.sql, visit.viewer);
  return whyRevealing(name, email);
}

interface Trouble {
  faults?: Record<string, string>;
  revealing?: Revealing;
  refusal?: Refusal;
}

function newPage(visit: SignedIn, values: PersonaValues, trouble?: Trouble): Promise<Response> {
  return answer(visit, values, 'Add a persona', '/personas/new', trouble);
}

function editPage(visit: SignedIn, values: PersonaValues, trouble?: Trouble): Promise<Response> {
  return answer(visit, values, 'Change a persona', `/personas/${visit.params.persona}`, trouble);
}

async function answer(
  visit: SignedIn,
  values: PersonaValues,
  title: string,
  action: string,
  trouble?: Trouble,
): Promise<Response> {
  const { refusal } = trouble ?? {};
  if (refusal && !refusal.field) return refused(visit, refusal);
  const faults = { ...trouble?.faults, ...(refusal?.field ? { [refusal.field]: sentenceFor(refusal) } : {}) };
  if (trouble && visit.wantsJson) return refused(visit, refusal ?? { reason: 'invalid' }, { more: { faults } });
  return page(
    visit,
    { title, islands: ['another-name'] },
    <PersonaForm
      title={title}
      action={action}
      seal={sealOf(visit)}
      values={values}
      faults={faults}
      revealing={trouble?.revealing}
    />,
    trouble ? 422 : 200,
  );
}
