// The head of a practice's page: who it is, who runs it, when it is open, and its policies before anything else.

import type { PracticePage } from '#domain/practices/page.ts';
import { ownOf } from '#domain/practices/profile.ts';
import { weekdays } from '#vocabulary/practices.ts';
import { states } from '#vocabulary/states.ts';
import { zoneName } from '#vocabulary/zones.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { counted } from '../../ui/Count.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PolicyLinks } from '../posts/PostView.tsx';

interface PracticeHeadProps {
  practice: PracticePage;
  signedIn: boolean;
  /** The viewer may change the practice's details or policies. */
  settles: boolean;
}

export function PracticeHead({ practice, signedIn, settles }: PracticeHeadProps) {
  const { slug, following, followers } = practice;
  return (
    <header class="practice-head">
      <div class="practice-who">
        <Avatar id={practice.publicId} square large />
        <div>
          <h1>{practice.name}</h1>
          <p class="practice-facts">
            <Badge kind="practice" />
            <span>
              {practice.city}, {states[practice.state as keyof typeof states] ?? practice.state}
            </span>
            <a class="practice-to-facts" href="#reach">
              Address and hours
            </a>
            <span data-followers>{followersIn(followers)}</span>
          </p>
        </div>
      </div>
      <p class="practice-run">
        <Icon name="info" />
        <span>Run by {practice.runBy}. Its own team writes here.</span>
      </p>
      <p class="practice-policies">
        <PolicyLinks slug={slug} />
      </p>
      {practice.about && <p class="practice-about">{practice.about}</p>}
      <div class="row">
        {signedIn ? (
          <button
            type="submit"
            class="btn plain follow"
            form="act"
            formaction={`/practices/${slug}/follow`}
            name="on"
            value={following ? 'no' : 'yes'}
            aria-pressed={following ? 'true' : 'false'}
            data-act="follow"
            data-on="Following"
            data-off="Follow"
          >
            <Icon name="bell" />
            <span data-label>{following ? 'Following' : 'Follow'}</span>
          </button>
        ) : (
          <ButtonLink look="plain" icon="bell" href={`/sign-in?back=${encodeURIComponent(`/practices/${slug}`)}`}>
            Follow
          </ButtonLink>
        )}
        {settles && (
          <ButtonLink look="quiet" icon="sliders" href={`/practices/${slug}/settings`}>
            Settings of the practice
          </ButtonLink>
        )}
      </div>
      {signedIn && <p class="hint">Following is private: the practice sees the number, nobody sees names.</p>}
    </header>
  );
}

export const followersIn = (of: number): string => counted({ of, one: 'follower', many: 'followers' });

/** Address, ways to reach it, opening hours and people: beside the posts. */
export function PracticeFacts({ practice }: { practice: PracticePage }) {
  const { people, hours } = practice;
  return (
    <div id="reach">
      <Card title="Reach us">
        <address class="practice-reach">
          <p>
            <Icon name="place" />
            <span>
              {practice.street}
              <br />
              {practice.city}, {practice.state} {practice.zip}
            </span>
          </p>
          <p>
            <Icon name="phone" />
            <span>
              <a href={`tel:+1${practice.phone.replace(/\D/g, '')}`}>{practice.phone}</a>
              {practice.fax && (
                <>
                  <br />
                  Fax {practice.fax}
                </>
              )}
            </span>
          </p>
          {practice.email && (
            <p>
              <Icon name="mail" />
              <a href={`mailto:${practice.email}`}>{practice.email}</a>
            </p>
          )}
          {practice.web && (
            <p>
              <Icon name="globe" />
              <a href={practice.web} rel="noopener noreferrer">
                {ownOf(practice).domains?.[0] ?? practice.web}
              </a>
            </p>
          )}
        </address>
        {practice.npi && <p class="hint">NPI {practice.npi}</p>}
      </Card>
      <Card title="Opening hours">
        <dl class="hours">
          {weekdays.map((name, i) => {
            const day = hours.find((candidate) => candidate.day === i + 1);
            return (
              <>
                <dt>{name}</dt>
                <dd>{day ? `${clock(day.opens)} to ${clock(day.closes)}` : <span class="hush">closed</span>}</dd>
              </>
            );
          })}
        </dl>
        <p class="hint">{zoneName(practice.zone)}</p>
      </Card>
      {people.length > 0 && (
        <Card title="Who works here">
          <ul class="practice-people">
            {people.map((person) => (
              <li>
                <b>{person.name}</b>
                {person.title && <span class="hush"> {person.title}</span>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** "8:00 am" from "08:00". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}
