// The first page: what this place is, for whom, and the two ways in.
import { page } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Visit } from '../../visit.ts';

export function showFront(visit: Visit): Promise<Response> {
  return page(
    visit,
    {
      title: 'A quiet place for health',
      description:
        'Find people who live with what you live with, and clinicians and practices who speak in plain words.',
      listed: true,
    },
    <Front />,
  );
}

function Front() {
  return (
    <>
      <header class="page-head">
        <h1>People who know what it is like, and clinicians who may answer.</h1>
        <p class="lead">
          Openward is run by the practices, hospitals and patient organisations that use it. What you say in a community
          stays in that community. What a practice publishes is checked before it leaves.
        </p>
        <p class="row">
          <ButtonLink href="/sign-up">Join in under a minute</ButtonLink>
          <ButtonLink href="/communities" look="plain">
            Look for your condition
          </ButtonLink>
        </p>
      </header>
      <Card title="If you live with a condition">
        <p>
          Choose a name that is not yours. Find others with the same condition. Post anonymously whenever you want to.
        </p>
      </Card>
      <Card title="If you are a clinician">
        <p>Answer questions in general terms, with a check that keeps you on the right side of the line.</p>
      </Card>
      <Card title="If you run a practice">
        <p>Publish, listen and reply without telling the world who your patients are.</p>
      </Card>
    </>
  );
}
