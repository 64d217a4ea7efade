import type { Verdict } from '#guard';
import { type Child, raw } from '../../src/web/jsx/jsx-runtime.ts';
import { Audience } from '../../src/web/ui/Audience.tsx';
import { Avatar } from '../../src/web/ui/Avatar.tsx';
import { Badge } from '../../src/web/ui/Badge.tsx';
import { Button, ButtonLink } from '../../src/web/ui/Button.tsx';
import { Card } from '../../src/web/ui/Card.tsx';
import { CheckField } from '../../src/web/ui/CheckField.tsx';
import { OneTimeCode, RecoveryCodes, TypedKey } from '../../src/web/ui/Codes.tsx';
import { Compose } from '../../src/web/ui/Compose.tsx';
import { Confirm } from '../../src/web/ui/Confirm.tsx';
import { Count } from '../../src/web/ui/Count.tsx';
import { EmptyState } from '../../src/web/ui/EmptyState.tsx';
import { FailedPage, NotFoundPage } from '../../src/web/ui/ErrorPage.tsx';
import { FormErrors } from '../../src/web/ui/FormErrors.tsx';
import { GuardFindings } from '../../src/web/ui/GuardFindings.tsx';
import { Notice } from '../../src/web/ui/Notice.tsx';
import { Pager } from '../../src/web/ui/Pager.tsx';
import { PostCard, type PostView, ReplyCard } from '../../src/web/ui/PostCard.tsx';
import { type PersonaKind, type PersonaView, personaKinds } from '../../src/web/ui/personas.ts';
import { RadioGroup } from '../../src/web/ui/RadioGroup.tsx';
import { RoomSign, type RoomSignProps } from '../../src/web/ui/RoomSign.tsx';
import { type RoomKind, rooms } from '../../src/web/ui/rooms.ts';
import { SearchBox } from '../../src/web/ui/SearchBox.tsx';
import { SelectField } from '../../src/web/ui/SelectField.tsx';
import { Shell, type ShellProps } from '../../src/web/ui/Shell.tsx';
import { Steps } from '../../src/web/ui/Steps.tsx';
import { Table } from '../../src/web/ui/Table.tsx';
import { Tabs } from '../../src/web/ui/Tabs.tsx';
import { TextArea } from '../../src/web/ui/TextArea.tsx';
import { TextField } from '../../src/web/ui/TextField.tsx';
import { Month, Time } from '../../src/web/ui/Time.tsx';
import { Toast } from '../../src/web/ui/Toast.tsx';
import { TypeAhead } from '../../src/web/ui/TypeAhead.tsx';

/** Every component in every state, as pages that look like the product's. */
export { iconSheet } from '../../src/web/ui/Icon.tsx';
export function pages(): Record<string, string> {
  const all: Record<string, Child> = {
    home: <Home />,
    twenty: <Twenty />,
    thread: <Thread />,
    guard: <Guard />,
    signup: <SignUp />,
    parts: <Parts />,
    visitor: <Visitor />,
    lost: (
      <Page title="Not found" viewer={undefined}>
        <NotFoundPage />
        <FailedPage id="k7Qm2" />
      </Page>
    ),
    desk: <Desk />,
  };
  return Object.fromEntries(Object.entries(all).map(([name, page]) => [name, String(page)]));
}

const now = new Date('2026-11-22T15:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const seal = { token: 'q1Zc8yL0v3Jt5nRkX2wB7aPd9sFhGmUe', acting: 'hV3kQ9pTz1Lr7Yb2' };

const heron: PersonaView = {
  publicId: 'hV3kQ9pTz1Lr7Yb2',
  name: 'Quiet Heron',
  kind: 'patient',
  href: '/p/quiet-heron',
};
const fern: PersonaView = {
  publicId: 'Aa83kfLw0sNc51Qe',
  name: 'Morning Fern',
  kind: 'patient',
  href: '/p/morning-fern',
};
const ruiz: PersonaView = {
  publicId: 'Zp4mW6xUe8Jd2KtC',
  name: 'Dr. Ana Ruiz',
  kind: 'clinician',
  href: '/p/ana-ruiz',
};
const harbor: PersonaView = {
  publicId: 'Bq7vR1yGi5Ho3NsM',
  name: 'Harbor Imaging',
  kind: 'practice',
  href: '/practices/harbor-imaging',
};
const carer: PersonaView = { publicId: 'Lm2xE8cTu6Wf4PzO', name: 'Patient Oak', kind: 'carer', href: '/p/patient-oak' };
const veiled: PersonaView = { publicId: 't-9f3b-alias-2', name: 'Anonymous Wren', kind: 'anonymous' };

function Page(props: Partial<ShellProps> & { title: string }) {
  const viewer = { acting: heron, others: [fern, ruiz], unread: 3, seal };
  return <Shell styles="gallery.css" path="/" viewer={viewer} token={seal.token} {...props} />;
}

function post(
  publicId: string,
  author: PersonaView,
  minutes: number,
  body: string,
  more: Partial<PostView> = {},
): PostView {
  return {
    publicId,
    author,
    at: ago(minutes),
    now,
    href: `/posts/${publicId}`,
    body: raw(body),
    acts: [
      { kind: 'me-too', action: `/posts/${publicId}/me-too`, pressed: false, count: 4 },
      { kind: 'helpful', action: `/posts/${publicId}/helpful`, pressed: true, count: 12 },
      { kind: 'reply', href: `/posts/${publicId}#reply`, count: 3 },
      { kind: 'link', href: `/posts/${publicId}` },
    ],
    menu: [
      { words: 'Mute Quiet Heron', icon: 'hidden', action: '/mutes', name: 'persona', value: 'x' },
      { words: 'Report to the moderators', icon: 'flag', href: '/reports/new' },
      { words: 'Delete', icon: 'trash', href: '/posts/x/delete', danger: true },
    ],
    ...more,
  };
}

const diabetes: RoomSignProps = { room: 'community', name: 'Diabetes type 2', href: '/communities/diabetes-type-2' };
const harborPage: RoomSignProps = { room: 'practice', name: 'Harbor Imaging', href: '/practices/harbor-imaging' };
const photo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="640" height="420" fill="#9fb8b0"/><circle cx="470" cy="130" r="60" fill="#f2d08b"/><path d="M0 420l180-190 120 110 130-170 210 250z" fill="#49695f"/></svg>')}`;
const picture = (alt: string) => ({ src: photo, alt, width: 640, height: 420 });

const first = post(
  'a1',
  veiled,
  22,
  '<p>Three weeks since the diagnosis and I still read every label in the shop twice. Does that calm down, or do you just get faster at it?</p>',
);
const second = post(
  'b2',
  harbor,
  190,
  '<p>Our phone line was down on Monday; we’re sorry about the wait on hold. The line works again, and you can always book <a href="/practices/harbor-imaging">on this page</a>.</p><ul><li>Weekdays 8 to 18</li><li>Saturday 9 to 12</li></ul>',
  {
    acts: [
      { kind: 'like', action: '/x', pressed: false, count: 0 },
      { kind: 'reply', href: '/x', count: 1 },
      { kind: 'link', href: '/x' },
    ],
    images: [picture('The new front desk with a low counter for wheelchairs.')],
  },
);
const third = post(
  'c3',
  carer,
  60 * 50,
  '<p>A longer story about a hard week in hospital with my brother, and what helped.</p>',
  {
    warning: 'a stay in intensive care',
    edited: { at: ago(60 * 40), href: '/posts/c3/edits' },
    images: [
      picture('A corridor at night with one lamp.'),
      picture('A hand on a blanket.'),
      picture('A view from a window.'),
    ],
  },
);

function Home() {
  const aside = (
    <>
      <Card title="Your communities">
        <p>
          <RoomSign {...diabetes} />
        </p>
        <p>
          <RoomSign room="hidden" name="Living with HIV" href="/x" />
        </p>
      </Card>
      <Card title="Waiting for a first reply">
        <p class="hush">Two posts in your communities have no answer yet.</p>
        <p>
          <a href="/x">Look at them</a>
        </p>
      </Card>
    </>
  );
  return (
    <Page title="Home" place="home" aside={aside} flash="You have joined Diabetes type 2.">
      <h1>Home</h1>
      <Tabs
        label="Timeline"
        tabs={[
          { href: '/', words: 'Everything', current: true },
          { href: '/?of=communities', words: 'Communities' },
          { href: '/?of=following', words: 'Following' },
        ]}
      />
      <PostCard post={first} room={diabetes} />
      <PostCard
        post={second}
        room={harborPage}
        note={
          <>
            <a href="/x">Comment policy</a> · <a href="/x">Privacy</a>
          </>
        }
      />
      <PostCard post={third} room={{ room: 'hidden', name: 'Living with HIV', href: '/x' }} />
      <Pager newer="/?after=x" older="/?before=y" of="posts" />
    </Page>
  );
}

/** Twenty posts: what a full page weighs. */
function Twenty() {
  const people = [heron, fern, ruiz, carer, harbor];
  return (
    <Page title="Twenty posts" place="home">
      <h1>Twenty posts</h1>
      {Array.from({ length: 20 }, (_, i) => {
        const author = people[i % people.length] ?? heron;
        const id = `${author.publicId.slice(i % 7)}${(i * 7919 + 104_729).toString(36)}${author.publicId.slice(0, i % 7)}`;
        const words = `<p>${(author.name + refused + i).split('').reverse().join('')}</p>`;
        const room = author === harbor ? harborPage : diabetes;
        return <PostCard post={post(id, { ...author, publicId: id }, i * 47, words)} room={room} />;
      })}
    </Page>
  );
}

function Thread() {
  return (
    <Page title="A post in a community" place="communities">
      <PostCard post={first} room={diabetes} level={1} />
      <h2>Replies</h2>
      <ReplyCard
        post={post(
          'r1',
          fern,
          15,
          '<p>It does. By the second month I knew my ten things, and the rest I look up when I am not hungry.</p>',
        )}
      >
        <ReplyCard post={post('r2', veiled, 9, '<p>Not when hungry. Noted.</p>')} mark="Author of the post" />
      </ReplyCard>
      <ReplyCard
        post={post(
          'r3',
          ruiz,
          4,
          '<p>Many people find that a dietitian visit in the first months saves reading later. General background: the plate method is described in most national guidelines. Your own clinician knows your plan.</p>',
        )}
        mark="General answer"
      />
      <Compose
        room="community"
        name="Diabetes type 2"
        action="/posts/a1/replies"
        seal={seal}
        tools={
          <>
            <CheckField
              name="anonymous"
              label="Post anonymously"
              hint="One alias for this thread. Moderators cannot see who you are either."
            />
            <Button>Reply</Button>
          </>
        }
      >
        <TextArea name="text" label="Your reply" maxlength={5000} counter />
      </Compose>
      <Toast words="A new reply has come." href="#p-r3" />
    </Page>
  );
}

const refused =
  'Thanks for coming in last Tuesday, Maria! We hope the knee is better and see you soon at Harbor Imaging.';
const verdict: Verdict = {
  verdict: 'block',
  version: '1.0.0',
  findings: [
    {
      label: 'CONFIRMS_RELATIONSHIP',
      start: 0,
      end: 41,
      severity: 'block',
      rule: 'x',
      message: 'This tells everyone that the person was here. Speak to all readers instead.',
      rewrite: 'Thank you to everyone who visits us.',
    },
    {
      label: 'DATE',
      start: 21,
      end: 33,
      severity: 'consent',
      rule: 'x',
      message: 'This date belongs to a person’s care. Use the year only, or leave it out.',
      rewrite: '',
    },
    {
      label: 'NAME',
      start: 35,
      end: 40,
      severity: 'consent',
      rule: 'x',
      message: 'This names a private person in connection with care. That needs the person’s signed authorization.',
    },
  ],
};

function Guard() {
  return (
    <Page
      title="Write a post"
      place="practices"
      viewer={{ acting: harbor, others: [ruiz], unread: 0, seal: { token: 'x' } }}
    >
      <h1>Write a post</h1>
      <Compose
        room="practice"
        name="Harbor Imaging"
        action="/posts"
        seal={seal}
        id="composer"
        tools={
          <>
            <Button look="plain" type="button" icon="image">
              Add a picture
            </Button>
            <Button disabled describedBy="findings-title">
              Publish
            </Button>
          </>
        }
      >
        <TextArea
          name="text"
          label="Text"
          value={refused}
          maxlength={5000}
          counter
          error="This cannot go out yet. See the three points below."
        />
      </Compose>
      <GuardFindings verdict="block" findings={verdict.findings} text={refused} form="composer" />
    </Page>
  );
}

function SignUp() {
  return (
    <Page title="Join" viewer={undefined} theme={undefined}>
      <h1>Join Openward</h1>
      <Steps steps={['Sign-in', 'Name', 'Community']} at={1} />
      <form method="post" action="/sign-up">
        <FormErrors
          errors={[
            { field: 'email', sentence: 'Write the e-mail address with an @, such as name@example.org.' },
            { field: 'age', sentence: 'Say whether you are 18 or older.' },
          ]}
        />
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          hint="Only for signing in. Nobody here sees it."
          error="Write the e-mail address with an @, such as name@example.org."
          value="mara.example.org"
          autocomplete="email"
          required
        />
        <TextField
          name="password"
          type="password"
          label="Password"
          hint="At least 10 characters."
          autocomplete="new-password"
          required
        />
        <TextField name="pseudonym" label="Name others see" value="Quiet Heron" maxlength={40} counter required />
        <SelectField
          name="state"
          label="State"
          required={false}
          empty="Rather not say"
          choices={[
            { value: 'nh', label: 'New Hampshire' },
            { value: 'vt', label: 'Vermont' },
          ]}
        />
        <RadioGroup
          name="kind"
          label="I am here as"
          value="patient"
          choices={[
            { value: 'patient', label: 'Patient', hint: 'Under a name of your choice.' },
            { value: 'carer', label: 'Carer', hint: 'You look after somebody.' },
            { value: 'clinician', label: 'Clinician', hint: 'Under your real name, with your NPI.' },
          ]}
        />
        <CheckField name="age" label="I am 18 or older." error="Say whether you are 18 or older." required />
        <CheckField
          name="rules"
          label={
            <>
              I have read the <a href="/rules">rules of the house</a>.
            </>
          }
          required
        />
        <div class="row">
          <Button>Join</Button>
          <Button busy>Joining</Button>
        </div>
      </form>
      <OneTimeCode name="code" label="Code from your app" hint="Six digits. They change every 30 seconds." required />
      <RecoveryCodes codes={['k7qm-2wxd', '9fzt-b4hn', 'p3vc-8ljs', 'm6ry-5gke']} />
      <p>
        <TypedKey value="JBSWY3DPEHPK3PXPJBSW" />
      </p>
    </Page>
  );
}

function Parts() {
  return (
    <Page title="Parts" place="search">
      <h1>Parts</h1>
      <section class="stack">
        <h2>Buttons</h2>
        <div class="row">
          <Button icon="plus">Write a post</Button>
          <Button look="plain">Save as draft</Button>
          <Button look="quiet">Cancel</Button>
          <Button look="danger" icon="trash">
            Delete
          </Button>
          <Button disabled>Publish</Button>
          <Button busy>Publishing</Button>
          <ButtonLink href="/x">Go on</ButtonLink>
        </div>
        <h2>Who can read this</h2>
        {(Object.keys(rooms) as RoomKind[]).map((room) => (
          <Audience room={room} name={room.endsWith('i') || room === 'community' ? 'Diabetes type 2' : undefined} />
        ))}
        <h2>Signs</h2>
        <div class="row">
          {(Object.keys(rooms) as RoomKind[]).map((room) => (
            <RoomSign room={room} name="Name" href="/x" />
          ))}
        </div>
        <h2>Badges</h2>
        <div class="row">
          {(Object.keys(personaKinds) as PersonaKind[]).map((kind) => (
            <Badge kind={kind} />
          ))}
        </div>
        <p>
          <Badge kind="clinician" full />
        </p>
        <h2>Pictures</h2>
        <div class="row">
          {Array.from({ length: 36 }, (_, i) => (
            <Avatar id={`${i * 7919}x${i}`} square={i % 9 === 8} />
          ))}
          <Avatar id="large" large />
          <Avatar id="large square" large square />
        </div>
        <h2>Notices</h2>
        <div>
          <Notice mood="info" title="The rules have changed">
            <p>
              Read <a href="/x">what is new</a> before you write the next post.
            </p>
          </Notice>
          <Notice mood="good">
            <p>Your post is out.</p>
          </Notice>
          <Notice mood="caution">
            <p>This name looks like your e-mail address. A different one keeps you apart from it.</p>
          </Notice>
          <Notice mood="refusal" title="Two people cannot share this picture">
            <p>Choose another picture, so that your personas cannot be joined up.</p>
          </Notice>
        </div>
        <h2>Times and counts</h2>
        <p>
          <Time at={ago(0)} now={now} />, <Time at={ago(5)} now={now} />, <Time at={ago(300)} now={now} />,{' '}
          <Time at={ago(60 * 24 * 3)} now={now} />, <Time at={ago(60 * 24 * 30)} now={now} />,{' '}
          <Time at={ago(60 * 24 * 400)} now={now} />; since <Month at={now} />.{' '}
          <Count of={1} one="reply" many="replies" />, <Count of={4} one="member" many="members" people />,{' '}
          <Count of={1204} one="follower" many="followers" />.
        </p>
        <EmptyState
          icon="people"
          title="No community yet"
          text="Search for a condition, and ask what others have asked before."
        >
          <ButtonLink href="/communities">Find a community</ButtonLink>
        </EmptyState>
      </section>
    </Page>
  );
}

function Visitor() {
  return (
    <Page
      title="Communities"
      place="communities"
      viewer={undefined}
      listed
      description="Find people who live with the same."
    >
      <h1>Find your community</h1>
      <TypeAhead
        action="/communities"
        label="Condition or topic"
        hint="In your own words, such as “sugar diabetes”."
        value="sugar diab"
        suggestions={[
          {
            href: '/c/1',
            title: 'Diabetes type 2',
            detail: 'also called sugar diabetes',
            end: <Count of={412} one="member" many="members" people />,
          },
          { href: '/c/2', title: 'Diabetes type 1', end: <Count of={3} one="member" many="members" people /> },
          { href: '/c/3', title: 'Gestational diabetes', detail: 'diabetes in pregnancy' },
        ]}
      />
      <EmptyState
        icon="search"
        title="Nothing found for “glob”"
        text="Try a shorter word, or the name on a letter from your clinic."
      />
    </Page>
  );
}

function Desk() {
  return (
    <Page title="Sessions" wide>
      <h1>Sessions</h1>
      <SearchBox action="/search" label="Search" name="find" />
      <Table
        caption="Where you are signed in"
        head={['Device', 'Last seen', 'Place', 'Sign out']}
        rows={[
          ['Firefox on Linux', <Time at={ago(1)} now={now} />, 'this device', ''],
          ['Safari on iPhone', <Time at={ago(3000)} now={now} />, 'elsewhere', <Button look="plain">Sign out</Button>],
        ]}
      />
      <Confirm title="Delete this post?" action="/posts/x" seal={seal} yes="Delete the post" back="/posts/x" danger>
        <p>It disappears for everyone, with its replies. This cannot be taken back.</p>
        <TextArea name="reason" label="Reason" required={false} rows={2} />
      </Confirm>
    </Page>
  );
}
