// What this place is, and the rules of living together in it.
import { page } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';
import { PageTitle } from './PageTitle.tsx';

export function showAbout(visit: Visit): Promise<Response> {
  return page(
    visit,
    { title: 'About', description: 'What Openward is, who runs it, and the two promises it keeps.', listed: true },
    <article class="prose">
      <PageTitle>About this place</PageTitle>
      <p>
        Here people who live with the same condition find one another, clinicians answer in general terms, and practices
        show themselves and listen. It runs on Openward, which a practice, a hospital, a society or a patient
        organisation operates for itself, on its own machine. There is no company in between, no advertising, and nobody
        to sell anything to.
      </p>
      <h2>Two promises</h2>
      <p>
        <b>What a practice or a clinician publishes is checked first.</b> Before a post or a reply leaves, it is read
        for names, dates and other details of patients, for words that confirm that somebody is a patient, and for
        advice to one person. What must not go out does not go out.
      </p>
      <p>
        <b>What you say in a community stays there.</b> It is not in a feed, not in a search engine, not in a mail.
        Outside the community nobody can tell that you are a member, or that the post exists.
      </p>
      <h2>What it is not</h2>
      <p>
        It is not a place for emergencies: call your local emergency number, in the United States 911. For thoughts of
        ending your life, call or text 988 there. And it does not replace your own clinician, who knows what nobody here
        can know.
      </p>
      <h2>Names</h2>
      <p>
        Patients and carers choose a name that is not theirs, and may have several that nobody can join up. Clinicians
        and practices use their real ones. Beside every clinician stands what was checked, and what was not.
      </p>
    </article>,
  );
}

export function showRules(visit: Visit): Promise<Response> {
  return page(
    visit,
    { title: 'Rules', description: 'How we live together here, in eight sentences.', listed: true },
    <article class="prose">
      <PageTitle>Rules</PageTitle>
      <p>They hold in every room. A community may add its own.</p>
      <ol>
        <li>
          <b>Speak of your own experience.</b> “This helped me” is welcome; “you must do this” is not.
        </li>
        <li>
          <b>What is said in a community stays there.</b> No screenshots, no quotes elsewhere, also with the best
          intentions.
        </li>
        <li>
          <b>Do not try to find out who somebody is,</b> and do not say it if you know. That holds for people who are
          not here, too.
        </li>
        <li>
          <b>Be kind to beginners and to the tired.</b> Disagree with what was said, not with who said it.
        </li>
        <li>
          <b>Nothing is sold here.</b> No advertising, no recruiting for studies without the moderators’ word, no paid
          praise.
        </li>
        <li>
          <b>Name your sources</b> when you tell others what is known. Claims that endanger people are taken down.
        </li>
        <li>
          <b>Clinicians speak in general terms,</b> to everybody who reads and to no one person. Practices confirm
          nobody as their patient.
        </li>
        <li>
          <b>Report what worries you.</b> Moderators look at every report, and each of their acts has a reason that is
          on the record.
        </li>
      </ol>
      <h2>When a rule is broken</h2>
      <p>
        A moderator may hide a post, ask for a change, or close a persona’s way into a community, and says why. You can
        answer, and somebody else looks at it again.
      </p>
      <h2>When somebody is in danger</h2>
      <p>
        Call your local emergency number first, in the United States 911, or 988 for a suicidal crisis. Then tell a
        moderator.
      </p>
    </article>,
  );
}
