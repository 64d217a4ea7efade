// All clinicians here, by name, of one specialty or state when one asks for it.
import { type DirectoryClinician, directory } from '#domain/clinicians/directory.ts';
import { specialties } from '#vocabulary/specialties.ts';
import { stateCodes } from '#vocabulary/states.ts';
import { page } from '../../answer.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Visit } from '../../visit.ts';
import { followersIn } from '../practices/PracticeHead.tsx';
import { specialtyChoices, stateChoices } from './ClinicianForm.tsx';
import { stateName } from './ClinicianHead.tsx';

/** GET /clinicians */
export async function showDirectory(visit: Visit): Promise<Response> {
  const { viewer, query } = visit;
  const specialty = specialties.find((word) => word === query.get('specialty'));
  const state = stateCodes.find((code) => code === query.get('state'));
  const after = query.get('after') ?? undefined;
  const { clinicians, more } = await directory(visit.sql, { specialty, state, after, viewerId: viewer?.persona.id });
  const narrowed = specialty !== undefined || state !== undefined;
  const to = (cursor?: string): string => {
    const params = new URLSearchParams();
    if (specialty) params.set('specialty', specialty);
    if (state) params.set('state', state);
    if (cursor) params.set('after', cursor);
    return params.size > 0 ? `/clinicians?${params}` : '/clinicians';
  };
  const own = viewer?.personas.find((persona) => persona.kind === 'clinician');
  return page(
    visit,
    {
      title: 'Clinicians',
      description: 'Clinicians who explain health in general terms, with their specialty and disclosures.',
      place: 'clinicians',
      listed: after === undefined && !narrowed,
    },
    <>
      <header class="page-head">
        <h1>Clinicians</h1>
        <p class="lead">
          They explain what is known, in general terms. Each page says what was checked about its owner, and what was
          not.
        </p>
      </header>
      <form method="get" action="/clinicians" class="clinician-filter" aria-label="Narrow the list">
        <SelectField name="specialty" label="Specialty" choices={specialtyChoices} value={specialty} empty="All" />
        <SelectField name="state" label="State" choices={stateChoices} value={state} empty="All" />
        <Button look="plain">Show</Button>
      </form>
      {clinicians.length === 0 && (
        <EmptyState
          icon="clinician"
          title={narrowed ? 'Nobody here yet for that choice' : 'No clinician is here yet'}
          text={
            narrowed
              ? 'Try all states, or a neighboring specialty.'
              : 'Whoever has an NPI can join and open a page of their own.'
          }
        >
          {narrowed && (
            <ButtonLink look="plain" href="/clinicians">
              Show all
            </ButtonLink>
          )}
          {!narrowed && !viewer && <ButtonLink href="/sign-up">Join, then open it</ButtonLink>}
        </EmptyState>
      )}
      <ul class="clinician-list">
        {clinicians.map((clinician) => (
          <Entry clinician={clinician} />
        ))}
      </ul>
      <Pager
        of="clinicians"
        newer={after ? to() : undefined}
        older={more ? to(clinicians.at(-1)?.publicId) : undefined}
      />
      {viewer && (
        <p class="open-practice">
          {own ? '' : 'You are a clinician? '}
          <ButtonLink look="plain" href={own ? `/clinicians/${own.publicId}` : '/personas/clinician'}>
            {own ? 'To my page' : 'Open your page'}
          </ButtonLink>
        </p>
      )}
    </>,
  );
}

function Entry({ clinician }: { clinician: DirectoryClinician }) {
  return (
    <li class="card clinician-entry">
      <Avatar id={clinician.publicId} />
      <div>
        <h2 class="card-title">
          <a href={`/clinicians/${clinician.publicId}`}>{clinician.name}</a>
        </h2>
        <p class="clinician-facts">
          <b>{clinician.specialty}</b>
          <span>{stateName(clinician.state)}</span>
          <span>{followersIn(clinician.followers)}</span>
          {clinician.following && <span>you follow</span>}
        </p>
        <p>
          <Badge kind="clinician" full />
        </p>
        {clinician.about && <p class="clamp">{clinician.about}</p>}
        <p class="hint clamp">Disclosures: {clinician.disclosures}</p>
      </div>
    </li>
  );
}
