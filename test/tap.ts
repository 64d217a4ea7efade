// Counts what a server asks its database, without the server knowing: a socket between the two that reads along.
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Statement {
  text: string;
  /** Values as they travelled, in text; null for null. Bytes that came in binary are undefined. */
  values: (string | null | undefined)[];
}

export interface Tap {
  /** What DATABASE_URL must say for statements to be seen. */
  url: string;
  /** Statements sent since the last call. */
  taken(): Statement[];
  close(): Promise<void>;
}

/** @param url of the database, its server on a Unix socket: postgres://localhost/name?host=/folder&port=5432 */
export async function openTap(url: string): Promise<Tap> {
  const address = new URL(url);
  const port = address.searchParams.get('port') ?? '5432';
  const real = join(address.searchParams.get('host') ?? '', `.s.PGSQL.${port}`);
  const folder = await mkdtemp(join(tmpdir(), 'openward-tap-'));
  let seen: Statement[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(real);
    const read = reader((statement) => seen.push(statement));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (bytes: Buffer) => {
      read(bytes);
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => client.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(join(folder, `.s.PGSQL.${port}`), resolve));
  address.searchParams.set('host', folder);
  return {
    url: address.href,
    taken() {
      const statements = seen;
      seen = [];
      return statements;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Reads the client's half of PostgreSQL's protocol 3.0 (https://www.postgresql.org/docs/18/protocol-message-formats.html).
 * A statement is told when it is executed (Execute), or sent as plain text (Query).
 */
function reader(tell: (statement: Statement) => void): (bytes: Buffer) => void {
  const texts = new Map<string, string>();
  let bound: Statement | undefined;
  let started = false;
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      // The first message has no type.
      const offset = started ? 1 : 0;
      if (rest.length < offset + 4) return;
      const end = offset + rest.readInt32BE(offset);
      if (rest.length < end) return;
      if (started) message(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      started = true;
      rest = rest.subarray(end);
    }
  };

  function message(type: string, body: Buffer): void {
    if (type === 'Q') tell({ text: word(body, 0).text, values: [] });
    else if (type === 'P') {
      const name = word(body, 0);
      texts.set(name.text, word(body, name.end).text);
    } else if (type === 'B') {
      const portal = word(body, 0);
      const name = word(body, portal.end);
      bound = { text: texts.get(name.text) ?? '', values: values(body, name.end) };
    } else if (type === 'E' && bound) tell(bound);
  }
}

function word(body: Buffer, from: number): { text: string; end: number } {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), end: end + 1 };
}

function values(body: Buffer, from: number): Statement['values'] {
  const formats = Array.from({ length: body.readInt16BE(from) }, (_, place) => body.readInt16BE(from + 2 + 2 * place));
  let at = from + 2 + 2 * formats.length;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, (_, place) => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    const bytes = body.subarray(at, at + length);
    at += length;
    return (formats[formats.length === 1 ? 0 : place] ?? 0) === 0 ? bytes.toString('utf8') : undefined;
  });
}
