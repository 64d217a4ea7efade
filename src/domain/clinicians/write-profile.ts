// A clinician's words about herself go out like every other text: through the door, kept version by version.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { nameKey } from '#domain/personas/name.ts';
import { type Draft, type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import type { WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { refusesName } from './name.ts';
import { type ClinicianProfile, clinicianFields, ownOfClinician } from './profile.ts';

/**
 * @param personaId a clinician with an open page. @returns `absent` for anybody else, `name-claims`, `name-imitates`,
 * `npi-in-use`, or the guard's no. A new number counts as checked now; an unchanged one as checked when it was.
 */
export async function writeProfile(
  sql: Sql,
  personaId: string,
  { profile, reason }: { profile: ClinicianProfile; reason?: WarnReason | undefined },
  tools: PublishTools,
): Promise<{ ok: true } | Refused | GuardRefused> {
  const named = await refusesName(sql, profile.name);
  if (named) return named;
  return act(sql, async (tx) => {
    const free = await claimNumber(tx, profile.npi, personaId);
    if (!free.ok) return free;
    const [held] = await tx<{ npi: string }[]>`
      select c.npi
      from clinicians c
      join pages g on g.persona_id = c.persona_id
      where c.persona_id = ${personaId} and g.opened_at is not null
      for update of c`;
    if (!held) return refuse('absent');
    return publish(tx, clinicianDraft(profile, personaId, reason), tools, async (inner, verdictId) => {
      const profileId = await storeProfile(inner, { personaId, profile, verdictId, now: tools.now });
      await inner`
        update clinicians
        set profile_id = ${profileId},
            npi = ${profile.npi},
            number_checked_at = case when npi = ${profile.npi} then number_checked_at else ${tools.now} end
        where persona_id = ${personaId}`;
      await inner`
        update personas set name = ${profile.name}, name_key = ${nameKey(profile.name)} where id = ${personaId}`;
      await audit(inner, {
        actorId: personaId,
        act: 'clinician.profile',
        subjectKind: 'persona',
        subjectId: personaId,
      });
      return { ok: true };
    });
  });
}

/** The draft of a profile, judged with itself as own-identity list: name and number are hers by being here. */
export const clinicianDraft = (
  profile: ClinicianProfile,
  personaId: string,
  reason?: WarnReason | undefined,
): Draft => ({
  fields: clinicianFields(profile),
  context: { author: 'clinician', surface: 'post', own: ownOfClinician(profile) },
  actorId: personaId,
  subjectId: personaId,
  reason,
});

/** One number, one page. Two that come at once wait for each other. */
export async function claimNumber(tx: Sql, npi: string, personaId?: string): Promise<{ ok: true } | Refused> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`npi ${npi}`}, 0))`;
  const [other] = await tx`
    select from clinicians where npi = ${npi} and persona_id is distinct from ${personaId ?? null}`;
  return other ? refuse('npi-in-use', {}, 'npi') : { ok: true };
}

export async function storeProfile(
  tx: Sql,
  version: { id?: string; personaId: string; profile: ClinicianProfile; verdictId: string; now: Date },
): Promise<string> {
  const { id, personaId, profile, verdictId, now } = version;
  const [row] = await tx<{ id: string }[]>`
    insert into clinician_profiles (id, persona_id, number, verdict_id, written_at, name, npi, specialty, state,
                                    disclosures, about)
    values (coalesce(${id ?? null}::uuid, uuidv7()), ${personaId},
            (select count(*) + 1 from clinician_profiles where persona_id = ${personaId}),
            ${verdictId}, ${now}, ${profile.name}, ${profile.npi}, ${profile.specialty}, ${profile.state},
            ${profile.disclosures}, ${profile.about})
    returning id`;
  if (!row) throw new Error('no profile was stored');
  return row.id;
}
