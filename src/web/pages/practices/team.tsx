// The team of a practice: roles with who gave them, when and why; links for new members; ends with a reason.
import { invite } from '#domain/practices/invitations.ts';
import { endRole, grantRole } from '#domain/practices/roles.ts';
import { may } from '#domain/practices/speaker.ts';
import { type TeamMember, team } from '#domain/practices/team.ts';
import { type TeamRole, teamRoles } from '#vocabulary/practices.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';
import { type OwnPractice, ownPractice } from './settings.tsx';

export const roleWords: Record<TeamRole, { label: string; hint: string }> = {
  owner: { label: 'Owner', hint: 'Everything, also the team and the details of the practice.' },
  'compliance-officer': { label: 'Compliance officer', hint: 'Policies, hiding comments, publishing.' },
  publisher: { label: 'Publisher', hint: 'Publishes posts and answers.' },
  author: { label: 'Author', hint: 'Writes; somebody else publishes.' },
};

/** GET /practices/:slug/settings/team */
export async function showTeam(visit: SignedIn): Promise<Response> {
  const own = await teamOwner(visit);
  return own ? teamPage(visit, own, {}) : refused(visit, { reason: 'absent' });
}

/** POST /practices/:slug/settings/team/invitations */
export async function submitInvitation(visit: SignedIn): Promise<Response> {
  const own = await teamOwner(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const wish = readGrant(visit);
  if (!wish) return teamPage(visit, own, { refusal: { reason: 'invalid' } });
  const done = await invite(visit.sql, own.speaker, { ...wish, now: visit.now });
  if (!done.ok) return teamPage(visit, own, { refusal: done.refusal });
  return teamPage(visit, own, { link: new URL(`/team/${done.token}`, visit.house.settings.publicUrl).href });
}

/** POST /practices/:slug/settings/team/roles */
export async function submitRole(visit: SignedIn): Promise<Response> {
  const own = await teamOwner(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const wish = readGrant(visit);
  const member = visit.form.text('member');
  if (!wish || member === '') return teamPage(visit, own, { refusal: { reason: 'invalid' } });
  const done = await grantRole(visit.sql, own.speaker, { ...wish, member, now: visit.now });
  return done.ok ? seeOther(teamPath(own)) : teamPage(visit, own, { refusal: done.refusal });
}

/** POST /practices/:slug/settings/team/endings */
export async function submitEnding(visit: SignedIn): Promise<Response> {
  const own = await teamOwner(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const roleId = visit.form.text('role');
  const reason = visit.form.text('reason').trim().slice(0, 300);
  if (!/^[0-9a-f-]{36}$/.test(roleId) || reason === '') return teamPage(visit, own, { refusal: { reason: 'invalid' } });
  const done = await endRole(visit.sql, own.speaker, { roleId, reason, now: visit.now });
  return done.ok ? seeOther(teamPath(own)) : teamPage(visit, own, { refusal: done.refusal });
}

const teamPath = ({ practice }: OwnPractice): string => `/practices/${practice.slug}/settings/team`;

async function teamOwner(visit: SignedIn): Promise<OwnPractice | undefined> {
  const own = await ownPractice(visit);
  return own && may(own.speaker, 'settings') ? own : undefined;
}

function readGrant({ form }: SignedIn): { role: TeamRole; reason: string } | undefined {
  const role = teamRoles.find((word) => word === form.text('role'));
  const reason = form.text('reason').trim().slice(0, 300);
  return role && reason !== '' ? { role, reason } : undefined;
}

async function teamPage(
  visit: SignedIn,
  own: OwnPractice,
  { refusal, link }: { refusal?: Refusal; link?: string },
): Promise<Response> {
  const { practice } = own;
  const members = await team(visit.sql, practice.practiceId);
  const standing = members.filter((member) => !member.endedAt);
  const people = [...new Map(standing.map((member) => [member.publicId, member.name]))];
  return page(
    visit,
    { title: `Team of ${practice.name}`, place: 'practices' },
    <>
      <p class="crumb">
        <a href={`/practices/${practice.slug}/settings`}>Settings of the practice</a>
      </p>
      <h1>Team</h1>
      <FormErrors errors={refusal ? [{ sentence: sentenceFor(refusal) }] : []} />
      {link && (
        <Notice mood="good" title="The link is ready" live>
          <p>Give it to one person. It works once, for seven days, and is not shown again.</p>
          <p>
            <code class="one-link">{link}</code>
          </p>
        </Notice>
      )}
      <ul class="stack team">
        {standing.map((member) => (
          <Member visit={visit} own={own} member={member} />
        ))}
      </ul>
      <Card title="Invite somebody">
        <form method="post" action={`${teamPath(own)}/invitations`}>
          <FormSeal {...sealOf(visit)} />
          <Grant prefix="invite" />
          <Button look="plain">Make a link</Button>
        </form>
      </Card>
      <Card title="Give a member another role">
        <form method="post" action={`${teamPath(own)}/roles`}>
          <FormSeal {...sealOf(visit)} />
          <RadioGroup
            name="member"
            label="Member"
            choices={people.map(([value, label]) => ({ value, label }))}
            required
          />
          <Grant prefix="grant" />
          <Button look="plain">Give the role</Button>
        </form>
      </Card>
      <Ended visit={visit} zone={practice.zone} members={members.filter((member) => member.endedAt)} />
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

function Member({ visit, own, member }: { visit: SignedIn; own: OwnPractice; member: TeamMember }) {
  return (
    <li class="card">
      <p>
        <b>{member.name}</b>: {roleWords[member.role].label}
      </p>
      <p class="hush">
        Since <Time at={member.grantedAt} now={visit.now} zone={own.practice.zone} />
        {member.grantedBy && `, given by ${member.grantedBy}`}: {member.reason}
      </p>
      <details class="more-fields">
        <summary>End this role</summary>
        <form method="post" action={`${teamPath(own)}/endings`}>
          <FormSeal {...sealOf(visit)} />
          <input type="hidden" name="role" value={member.roleId} />
          <TextField id={`end-${member.roleId}`} name="reason" label="Why, for the record" maxlength={300} required />
          <Button look="danger">End the role</Button>
        </form>
      </details>
    </li>
  );
}

function Grant({ prefix }: { prefix: string }) {
  return (
    <>
      <RadioGroup
        id={`${prefix}-role`}
        name="role"
        label="Role"
        choices={teamRoles.map((value) => ({ value, ...roleWords[value] }))}
        value="publisher"
        required
      />
      <TextField id={`${prefix}-reason`} name="reason" label="Why, for the record" maxlength={300} required />
    </>
  );
}

function Ended({ visit, zone, members }: { visit: SignedIn; zone: string; members: readonly TeamMember[] }) {
  if (members.length === 0) return null;
  return (
    <Card title="Former roles">
      <ul class="practice-people">
        {members.map((member) => (
          <li>
            <b>{member.name}</b>, {roleWords[member.role].label}
            <span class="hush">
              {' '}
              until {member.endedAt && <Time at={member.endedAt} now={visit.now} zone={zone} />}: {member.endReason}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
