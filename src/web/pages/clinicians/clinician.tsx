// A clinician's page: for everybody who she is and what she writes, for herself the composer on top.
import { type ClinicianPage, clinicianPage } from '#domain/clinicians/page.ts';
import { ownOfClinician } from '#domain/clinicians/profile.ts';
import { pageTimeline } from '#domain/posts/timeline.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { clinicianHead } from '../../structured-data.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import type { Visit } from '../../visit.ts';
import { noValues, PostComposer } from '../posts/PostComposer.tsx';
import { PostView } from '../posts/PostView.tsx';
import { ClinicianHead, stateName } from './ClinicianHead.tsx';

/** GET /clinicians/:clinician */
export async function showClinician(visit: Visit): Promise<Response> {
  const { sql, viewer } = visit;
  const viewerId = viewer?.persona.id;
  const clinician = await clinicianPage(sql, visit.params.clinician ?? '', viewerId);
  if (!clinician) return refused(visit, { reason: 'absent' });
  const before = visit.query.get('before') ?? undefined;
  const { posts, more } = await pageTimeline(sql, { pageId: clinician.pageId, before, viewerId });
  const own = viewerId === clinician.pageId;
  const href = `/clinicians/${clinician.publicId}`;
  return page(
    visit,
    {
      title: clinician.name,
      description: `${clinician.specialty}, ${stateName(clinician.state)}. General health information.`,
      place: 'clinicians',
      listed: before === undefined,
      head: clinicianHead(visit, clinician),
      islands: ['acts', ...(own ? ['composer'] : [])],
    },
    <>
      <ClinicianHead clinician={clinician} signedIn={viewer !== undefined} own={own} />
      {own && <Write visit={visit} clinician={clinician} />}
      {posts.length === 0 && (
        <EmptyState
          icon="clinician"
          title="Nothing published yet"
          text={own ? 'A first post could explain one thing that people often ask.' : 'Come back later.'}
        />
      )}
      {posts.map((post) => (
        <PostView post={post} now={visit.now} signedIn={viewer !== undefined} mine={own} />
      ))}
      <Pager
        of="posts"
        newer={before ? href : undefined}
        older={more ? `${href}?before=${posts.at(-1)?.publicId}` : undefined}
      />
    </>,
  );
}

function Write({ visit, clinician }: { visit: Visit; clinician: ClinicianPage }) {
  return (
    <PostComposer
      speaker={{
        kind: 'clinician',
        name: clinician.name,
        own: ownOfClinician(clinician),
        profile: { state: clinician.state, specialty: clinician.specialty },
      }}
      action={`/clinicians/${clinician.publicId}/posts`}
      seal={sealOf(visit)}
      guard={visit.house.assets.island('guard')}
      values={noValues}
      faults={{}}
      submit="Publish"
    />
  );
}
