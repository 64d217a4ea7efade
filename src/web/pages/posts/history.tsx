// What a post said, version by version: open to everybody who can read the post.

import { history, type PostVersion } from '#domain/posts/history.ts';
import { toHtml } from '#domain/posts/markdown.ts';
import { page, refused } from '../../answer.tsx';
import { raw } from '../../jsx/jsx-runtime.ts';
import { Card } from '../../ui/Card.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Time } from '../../ui/Time.tsx';
import type { Visit } from '../../visit.ts';

export async function showHistory(visit: Visit): Promise<Response> {
  const publicId = visit.params.post ?? '';
  const versions = await history(visit.sql, publicId);
  if (versions.length === 0) return refused(visit, { reason: 'absent' });
  return page(
    visit,
    { title: 'History of a post', place: versions[0]?.practice ? 'practices' : 'clinicians' },
    <>
      <p class="crumb">
        <a href={`/posts/${publicId}`}>To the post</a>
      </p>
      <h1>What this post has said</h1>
      <div class="stack">
        {versions.map((version, i) => (
          <Version version={version} now={visit.now} newest={i === 0} first={version.number === 1} />
        ))}
      </div>
    </>,
  );
}

function Version({
  version,
  now,
  newest,
  first,
}: {
  version: PostVersion;
  now: Date;
  newest: boolean;
  first: boolean;
}) {
  return (
    <Card title={newest ? 'As it stands' : first ? 'As it was published' : `Version ${version.number}`}>
      <p class="hush">
        <Time at={version.writtenAt} now={now} zone={version.zone ?? undefined} />
      </p>
      {version.warning && <p class="hint">Content note: {version.warning}</p>}
      <Prose>{raw(toHtml(version.body))}</Prose>
      {version.alts.length > 0 && <p class="hint">Pictures: {version.alts.join('; ')}</p>}
    </Card>
  );
}
