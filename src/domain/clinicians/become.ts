// Becoming a clinician: a persona of its own and its page, open from the first day, with every word of it through the door.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { personaLimit } from '#domain/personas/add.ts';
import { nameKey } from '#domain/personas/name.ts';
import {
  type GuardRefused,
  isGuardRefused,
  noteRefusal,
  type PublishTools,
  publish,
} from '#domain/publishing/publish.ts';
import type { WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { refusesName } from './name.ts';
import type { ClinicianProfile } from './profile.ts';
import { claimNumber, clinicianDraft, storeProfile } from './write-profile.ts';

export interface Becoming {
  profile: ClinicianProfile;
  /** Why it may go out although the guard asks to look again. */
  reason?: WarnReason | undefined;
  /** The account gets the persona, or a clinician persona without a page gets one. */
  who: { accountId: string } | { personaId: string };
}

/**
 * @returns the persona. Refusals: `name-claims`, `name-imitates`, `npi-in-use`, `already-clinician`, `too-many-personas`,
 * or the guard's no. Whoever calls has made sure that the account has shown its second factor, and that the number's
 * check digit fits.
 */
export async function becomeClinician(
  sql: Sql,
  { profile, reason, who }: Becoming,
  tools: PublishTools,
): Promise<{ ok: true; id: string; publicId: string } | Refused | GuardRefused> {
  const named = await refusesName(sql, profile.name);
  if (named) return named;
  const undo: { answer?: Refused | GuardRefused } = {};
  return act(sql, async (tx) => {
    const free = await claimNumber(tx, profile.npi);
    if (!free.ok) return free;
    const persona =
      'personaId' in who ? await existing(tx, who.personaId) : await added(tx, who.accountId, profile.name);
    if (!persona.ok) return persona;
    const { id } = persona;
    await tx`insert into pages (persona_id) values (${id})`;
    const done = await publish(tx, clinicianDraft(profile, id, reason), tools, async (inner, verdictId) => {
      // The clinician and her first profile name each other, so the key is made here.
      const [made] = await inner<{ profileId: string }[]>`select uuidv7() as "profileId"`;
      if (!made) throw new Error('no key was made');
      await inner`set constraints clinicians_profile_id_fkey deferred`;
      await inner`
        insert into clinicians (persona_id, profile_id, npi, number_checked_at)
        values (${id}, ${made.profileId}, ${profile.npi}, ${tools.now})`;
      await storeProfile(inner, { id: made.profileId, personaId: id, profile, verdictId, now: tools.now });
      await inner`set constraints clinicians_profile_id_fkey immediate`;
      await inner`update pages set opened_at = ${tools.now}, opened_by = ${id} where persona_id = ${id}`;
      await audit(inner, { actorId: id, act: 'clinician.opened', subjectKind: 'persona', subjectId: id });
      return { ok: true, id, publicId: persona.publicId } as const;
    });
    if (!done.ok) {
      // Nothing of a page that the guard refused is left behind.
      undo.answer = done;
      throw undo;
    }
    return done;
  }).catch(async (thrown) => {
    if (thrown !== undo || !undo.answer) throw thrown;
    // What `publish` noted was undone with the page; a first one leaves no persona behind, so the account stands for it.
    if (isGuardRefused(undo.answer)) {
      const id = 'accountId' in who ? who.accountId : who.personaId;
      const subject = 'accountId' in who ? 'account' : 'persona';
      await noteRefusal(sql, clinicianDraft(profile, id, reason), undo.answer, tools, subject);
    }
    return undo.answer;
  });
}

type Found = { ok: true; id: string; publicId: string } | Refused;

async function added(tx: Sql, accountId: string, name: string): Promise<Found> {
  // One after the other per account, so that one number of tries makes one persona.
  await tx`select from accounts where id = ${accountId} for update`;
  const open = await tx<{ kind: string }[]>`
    select kind from personas where account_id = ${accountId} and closed_at is null`;
  if (open.some((persona) => persona.kind === 'clinician')) return refuse('already-clinician');
  if (open.length >= personaLimit) return refuse('too-many-personas', { limit: personaLimit });
  const [row] = await tx<{ id: string; publicId: string }[]>`
    insert into personas (public_id, account_id, kind, name, name_key)
    values (${publicId()}, ${accountId}, 'clinician', ${name}, ${nameKey(name)})
    returning id, public_id as "publicId"`;
  if (!row) throw new Error('no persona was made');
  return { ok: true, ...row };
}

async function existing(tx: Sql, personaId: string): Promise<Found> {
  const [row] = await tx<{ id: string; publicId: string }[]>`
    select id, public_id as "publicId"
    from personas p
    where id = ${personaId}
      and kind = 'clinician'
      and closed_at is null
      and not exists (select from pages where persona_id = p.id)`;
  return row ? { ok: true, ...row } : refuse('already-clinician');
}
