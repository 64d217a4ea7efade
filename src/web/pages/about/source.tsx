// Where the program comes from: its version, its licence, and what it is built on, read from the package that runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '#server/root.ts';
import { page } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';
import { PageTitle } from './PageTitle.tsx';

interface Package {
  version: string;
  license: string;
  dependencies: Record<string, string>;
}

let held: Package | undefined;

export function showSource(visit: Visit): Promise<Response> {
  held ??= JSON.parse(readFileSync(join(findRoot(), 'package.json'), 'utf8')) as Package;
  const { version, license, dependencies } = held;
  return page(
    visit,
    { title: 'Source', description: 'Openward is free software. This is the version that runs here.', listed: true },
    <article class="prose">
      <PageTitle>Source</PageTitle>
      <p>
        This place runs Openward {version}, free software under the {license} licence: anybody may read it, run it,
        change it and pass it on. The check that every practice’s post goes through is a part of it and can be read,
        too.
      </p>
      <p>
        The words people write here belong to them. They are no part of the program, and the licence does not touch
        them.
      </p>
      <h2>Built on</h2>
      <ul>
        <li>Node.js and PostgreSQL</li>
        {Object.entries(dependencies).map(([name, pinned]) => (
          <li>
            {name} <span class="hush">{pinned}</span>
          </li>
        ))}
      </ul>
      <h2>Found a hole?</h2>
      <p>
        Please tell the people who run this place before you tell others. The file SECURITY.md in the source says how to
        reach the people who write it.
      </p>
    </article>,
  );
}
