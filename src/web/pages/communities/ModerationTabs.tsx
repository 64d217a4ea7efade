import { Audience } from '../../ui/Audience.tsx';
import { Tabs } from '../../ui/Tabs.tsx';

export type ModerationTab = 'reports' | 'requests' | 'moderators' | 'barrings' | 'record' | 'settings';

/** The moderators' pages of one community. */
export function ModerationTabs({ slug, tab, name }: { slug: string; tab: ModerationTab; name: string }) {
  const base = `/communities/${slug}`;
  return (
    <>
      <Audience room="moderation" name={name} />
      <Tabs
        label="Moderation"
        tabs={[
          { href: `${base}/moderation`, words: 'Reports', current: tab === 'reports' },
          { href: `${base}/moderation/requests`, words: 'Who asks to come in', current: tab === 'requests' },
          { href: `${base}/settings`, words: 'Settings and invitations', current: tab === 'settings' },
          { href: `${base}/moderation/moderators`, words: 'Moderators', current: tab === 'moderators' },
          { href: `${base}/moderation/barrings`, words: 'Kept out', current: tab === 'barrings' },
          { href: `${base}/moderation/record`, words: 'Record', current: tab === 'record' },
        ]}
      />
    </>
  );
}
