// The head of a clinician's page: who, what was and was not checked, and what could influence her, before anything else.
import type { ClinicianPage } from '#domain/clinicians/page.ts';
import { states } from '#vocabulary/states.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Month } from '../../ui/Time.tsx';
import { Paragraphs } from '../communities/Paragraphs.tsx';
import { followersIn } from '../practices/PracticeHead.tsx';

interface ClinicianHeadProps {
  clinician: ClinicianPage;
  signedIn: boolean;
  /** It is the viewer's own page. */
  own: boolean;
}

export function ClinicianHead({ clinician, signedIn, own }: ClinicianHeadProps) {
  const { publicId, specialty, followers } = clinician;
  return (
    <header class="clinician-head" data-tone="clinician">
      <div class="clinician-who">
        <Avatar id={publicId} large />
        <div>
          <h1>{clinician.name}</h1>
          <p class="clinician-facts">
            <b>{specialty}</b>
            <span>{stateName(clinician.state)}</span>
            <span data-followers>{followersIn(followers)}</span>
          </p>
        </div>
      </div>
      <div class="clinician-checked">
        <Icon name="clinician" />
        <div>
          <p>
            <b>
              Clinician: number checked in <Month at={clinician.checkedAt} />, identity not yet verified.
            </b>
          </p>
          <p>NPI {clinician.npi} has a check digit that fits. NPIs are public, so this does not show who typed it.</p>
        </div>
      </div>
      <div class="clinician-disclosures">
        <h2>Disclosures</h2>
        <Paragraphs text={clinician.disclosures} />
      </div>
      {clinician.about && (
        <div class="clinician-about">
          <Paragraphs text={clinician.about} />
        </div>
      )}
      <div class="row">{own ? <Edit /> : <Follow clinician={clinician} signedIn={signedIn} />}</div>
      {signedIn && !own && <p class="hint">Following is private: the number is shown, nobody sees names.</p>}
    </header>
  );
}

export const stateName = (code: string): string => states[code as keyof typeof states] ?? code;

const Edit = () => (
  <ButtonLink look="plain" icon="edit" href="/personas/clinician">
    Change what this page says
  </ButtonLink>
);

function Follow({ clinician, signedIn }: { clinician: ClinicianPage; signedIn: boolean }) {
  const { publicId, following } = clinician;
  const href = `/clinicians/${publicId}`;
  if (!signedIn)
    return (
      <ButtonLink look="plain" icon="bell" href={`/sign-in?back=${encodeURIComponent(href)}`}>
        Follow
      </ButtonLink>
    );
  return (
    <button
      type="submit"
      class="btn plain follow"
      form="act"
      formaction={`${href}/follow`}
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
  );
}
