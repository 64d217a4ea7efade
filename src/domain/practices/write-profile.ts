// A practice's words about itself go out like every other text: through the door, kept version by version.
import { audit } from '#domain/audit.ts';
import type { Sql } from '#domain/database.ts';
import { type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { ownOf, type Profile, profileFields } from './profile.ts';
import { may, type Speaker } from './speaker.ts';

/** @returns that it is done, or `not-allowed`, or the guard's no. */
export async function writeProfile(
  sql: Sql,
  speaker: Speaker,
  profile: Profile,
  tools: PublishTools,
): Promise<{ ok: true } | Refused | GuardRefused> {
  const { practiceId, actorId, pageId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  return publish(sql, profileDraft(profile, { actorId, pageId }), tools, async (tx, verdictId) => {
    const profileId = await storeProfile(tx, { practiceId, actorId, profile, verdictId, now: tools.now });
    await tx`update practices set profile_id = ${profileId}, zone = ${profile.zone} where id = ${practiceId}`;
    await tx`
      update personas set name = ${profile.name}, name_key = ${profile.name.toLowerCase()} where id = ${pageId}`;
    await audit(tx, { actorId, act: 'practice.profile', subjectKind: 'practice', subjectId: practiceId });
    return { ok: true };
  });
}

/** The draft of a profile. It is judged with itself as own-identity list: address and phone are its own by being here. */
export const profileDraft = (profile: Profile, { actorId, pageId }: { actorId: string; pageId: string }) => ({
  fields: profileFields(profile),
  context: { author: 'practice', surface: 'post', own: ownOf(profile) } as const,
  actorId,
  subjectId: pageId,
});

export async function storeProfile(
  tx: Sql,
  {
    id,
    practiceId,
    actorId,
    profile,
    verdictId,
    now,
  }: {
    id?: string;
    practiceId: string;
    actorId: string;
    profile: Profile;
    verdictId: string;
    now: Date;
  },
): Promise<string> {
  const { hours, people, runBy, zone: _, ...rest } = profile;
  const [row] = await tx<{ id: string }[]>`
    insert into practice_profiles (id, practice_id, number, verdict_id, written_by, written_at, name, run_by, about, street,
                                   city, state, zip, phone, fax, email, web, npi, hours, people)
    values (coalesce(${id ?? null}::uuid, uuidv7()), ${practiceId},
            (select count(*) + 1 from practice_profiles where practice_id = ${practiceId}),
            ${verdictId}, ${actorId}, ${now}, ${rest.name}, ${runBy}, ${rest.about}, ${rest.street}, ${rest.city},
            ${rest.state}, ${rest.zip}, ${rest.phone}, ${rest.fax}, ${rest.email}, ${rest.web}, ${rest.npi},
            ${tx.json(hours.map(({ day, opens, closes }) => ({ day, opens, closes })))},
            ${tx.json(people.map(({ name, title, clinician }) => ({ name, title, clinician })))})
    returning id`;
  if (!row) throw new Error('no profile was stored');
  return row.id;
}
