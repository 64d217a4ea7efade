// Closing one's clinician page: what goes and what stays is said before.
import { closeClinician, standingAnswers } from '#domain/clinicians/close.ts';
import { ownClinician } from '#domain/clinicians/page.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import type { SignedIn } from '../../visit.ts';

/** GET /personas/clinician/close */
export async function showClose(visit: SignedIn): Promise<Response> {
  const own = await ownClinician(visit.sql, visit.viewer.accountId);
  if (!own) return refused(visit, { reason: 'absent' });
  if (visit.viewer.personas.length < 2) return refused(visit, { reason: 'last-persona' });
  const answers = await standingAnswers(visit.sql, own.personaId);
  return page(
    visit,
    { title: 'Close your clinician page', place: 'clinicians' },
    <Confirm
      title={`Close the page of ${own.name}?`}
      action="/personas/clinician/close"
      seal={sealOf(visit)}
      yes="Close the page"
      back="/personas/clinician"
      danger
    >
      <p>
        Profile and posts can be read by nobody any more; the record of what was published is kept. You are in no
        community as a clinician, your number becomes free, and whoever followed you no longer does.
      </p>
      <p>
        {answers === 0
          ? 'No answer of yours stands in a community.'
          : `Your ${answers === 1 ? 'answer' : `${answers} answers`} in communities will stand under “Somebody who left”, without name and specialty.`}
        {answers > 0 && (
          <>
            {' '}
            What should go as well, delete first: act as {own.name} and open{' '}
            <a href="/settings/words">what you wrote</a>.
          </>
        )}
      </p>
      <p>Your account and your other personas stay.</p>
    </Confirm>,
  );
}

/** POST /personas/clinician/close */
export async function submitClose(visit: SignedIn): Promise<Response> {
  const done = await closeClinician(visit.sql, visit.viewer, { now: visit.now });
  return done.ok ? seeOther('/personas') : refused(visit, done.refusal);
}
