// The first page: what this place is, for whom, and the ways in. Whoever is signed in goes home instead.
import { page, seeOther } from '../../answer.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { Tone } from '../../ui/rooms.ts';
import { SearchBox } from '../../ui/SearchBox.tsx';
import type { Visit } from '../../visit.ts';

export function showFront(visit: Visit): Response | Promise<Response> {
  if (visit.viewer) return seeOther('/home');
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
    <div class="front">
      <header>
        <h1>Find the people who know what it is like.</h1>
        <p class="front-lead">
          Communities for every condition, under a name you choose. Clinicians who answer in plain, general words.
          Practices that publish without giving anyone away.
        </p>
        <SearchBox
          action="/communities"
          name="q"
          label="What do you live with?"
          placeholder="For example: sugar diabetes"
        />
        <p class="row">
          <ButtonLink href="/sign-up">Join in under a minute</ButtonLink>
          <ButtonLink href="/practices" look="quiet">
            See practices
          </ButtonLink>
        </p>
      </header>
      <ul class="front-promises">
        {promises.map(({ icon, tone, title, text }) => (
          <li data-tone={tone}>
            <Icon name={icon} />
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <section class="front-rooms" aria-labelledby="rooms">
        <h2 id="rooms">For whom</h2>
        <dl>
          {audiences.map(({ who, text }) => (
            <div>
              <dt>{who}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

const promises: { icon: IconName; tone: Tone; title: string; text: string }[] = [
  {
    icon: 'lock',
    tone: 'community',
    title: 'What you share stays in the room',
    text: 'A post in a community belongs to its members. No search engine, no preview, no mail subject carries it out, and nobody outside can see that you are there.',
  },
  {
    icon: 'shield',
    tone: 'public',
    title: 'What practices publish is checked first',
    text: 'Every text of a practice or clinician passes a guard before it leaves: names, dates, places, and sentences that would give a patient away.',
  },
  {
    icon: 'hidden',
    tone: 'clinician',
    title: 'Nobody watches',
    text: 'No page here asks another company for anything: no trackers, no advertising, no analytics. The people who run this place own it.',
  },
];

const audiences = [
  {
    who: 'Patients and carers',
    text: 'Wear a pseudonym, or several that nobody can join up. Post anonymously from the first day.',
  },
  {
    who: 'Clinicians',
    text: 'Share what is known, in your own name, with a colleague at your elbow who reads along and speaks up in time.',
  },
  {
    who: 'Practices and hospitals',
    text: 'Show yourselves, publish and reply. When a sentence would confirm that somebody is a patient, you hear it before the public does.',
  },
  {
    who: 'Societies and patient organisations',
    text: 'Run it yourselves: one command, your own database, your own rules.',
  },
];
