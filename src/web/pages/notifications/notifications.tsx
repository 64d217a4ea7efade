// What happened for the acting persona. The sentences name a room at most, never a title or a text.
import { notificationsOf, openNotification, readAll } from '#domain/notifications/list.ts';
import type { NotificationKind } from '#vocabulary/notifications.ts';
import { page, refused, seeOther } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Time } from '../../ui/Time.tsx';
import type { SignedIn } from '../../visit.ts';

export async function showNotifications(visit: SignedIn): Promise<Response> {
  const { persona, personas } = visit.viewer;
  const { notifications, older } = await notificationsOf(visit.sql, persona.id, {
    before: visit.query.get('before') ?? undefined,
  });
  return page(
    visit,
    { title: 'Notifications', place: 'notifications' },
    <>
      <header class="page-head">
        <h1>Notifications</h1>
        <p class="hush">
          For {persona.name}.{personas.length > 1 && ' Your other personas have their own.'}
        </p>
      </header>
      {notifications.length === 0 && (
        <EmptyState icon="bell" title="Nothing new" text="When somebody replies to you, you will find it here." />
      )}
      {visit.viewer.unread > 0 && (
        <form method="post" action="/notifications/read">
          <FormSeal {...sealOf(visit)} />
          <Button look="plain" icon="check">
            Mark all as read
          </Button>
        </form>
      )}
      <ul class="notices">
        {notifications.map(({ publicId, kind, room, at, unread }) => (
          <li class={unread ? 'unread' : undefined}>
            <a href={`/notifications/${publicId}`}>
              <Icon name={kinds[kind].icon} />
              <span>
                {unread && <span class="unseen">Unread: </span>}
                {kinds[kind].words}
                {room && <span class="notice-room">{room}</span>}
              </span>
              <span class="hush">
                <Time at={at} now={visit.now} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Pager of="notifications" older={older && `/notifications?before=${older}`} />
    </>,
  );
}

/** Leads to what it is about, and counts as read. */
export async function followNotification(visit: SignedIn): Promise<Response> {
  const place = await openNotification(visit.sql, visit.viewer.persona.id, {
    id: visit.params.id ?? '',
    now: visit.now,
  });
  return place ? seeOther(place) : refused(visit, { reason: 'absent' });
}

export async function markAllRead(visit: SignedIn): Promise<Response> {
  await readAll(visit.sql, visit.viewer.persona.id, visit.now);
  return seeOther('/notifications');
}

const kinds: Record<NotificationKind, { icon: IconName; words: string }> = {
  'reply-to-mine': { icon: 'reply', words: 'Somebody replied to your thread' },
  'reply-after-mine': { icon: 'reply', words: 'There is a new reply in a thread you wrote in' },
  'marks-on-mine': { icon: 'lamp', words: 'What you wrote spoke to somebody' },
  'membership-requested': { icon: 'person', words: 'Somebody asks to come in' },
  'membership-granted': { icon: 'people', words: 'You have been let in' },
  'membership-declined': { icon: 'lock', words: 'The moderators of a community could not let you in' },
  'report-waiting': { icon: 'flag', words: 'A report waits for a decision' },
  moderated: { icon: 'shield', words: 'A moderator decided about something you wrote' },
  'moderator-asked': { icon: 'shield', words: 'You are asked to help moderate' },
  'practice-replied': { icon: 'practice', words: 'Your comment under a post was answered' },
};
