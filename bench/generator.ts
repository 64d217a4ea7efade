// The load generator, a process of its own: HTTP/1.1 over plain sockets, one request at a time per connection.
// A client library would cost more per request than the server it measures.
import { connect, type Socket } from 'node:net';

export interface Load {
  port: number;
  /** Whole requests as they travel, sent in turn: each may carry another cookie. */
  requests: string[];
  connections: number;
  seconds: number;
  /** Requests per second, whatever the answers do (open loop). Without it each connection asks again when answered. */
  rate?: number;
}

export interface Outcome {
  perSecond: number;
  /** Milliseconds; in an open loop counted from the moment a request was due, so that waiting counts. */
  p50: number;
  p99: number;
  statuses: Record<string, number>;
  /** Bytes of one answer's body, on average. */
  bodyBytes: number;
  lost: number;
}

interface Connection {
  socket: Socket;
  busy: boolean;
  since: number;
  /** What has come of the answer so far. */
  head: Buffer | undefined;
  /** Bytes of the body still to come; -1 when it ends with an empty chunk. */
  left: number;
  tail: string;
}

if (process.send) process.on('message', (load: Load) => void generate(load).then((outcome) => process.send?.(outcome)));

export async function generate(load: Load): Promise<Outcome> {
  const requests = load.requests.map((text) => Buffer.from(text, 'utf8'));
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const due: number[] = [];
  let next = Math.floor(Math.random() * requests.length);
  let bodyBytes = 0;
  let lost = 0;
  let over = false;
  const idle: Connection[] = [];
  const all = await Promise.all(Array.from({ length: load.connections }, open));

  const begun = performance.now();
  const end = begun + load.seconds * 1000;
  if (load.rate) await openLoop(load.rate);
  else {
    for (const connection of all) send(connection, performance.now());
    await new Promise((resolve) => setTimeout(resolve, end - begun));
  }
  over = true;
  const took = (performance.now() - begun) / 1000;
  for (const { socket } of all) socket.destroy();
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    statuses,
    bodyBytes: Math.round(bodyBytes / Math.max(1, times.length)),
    lost,
  };

  async function openLoop(rate: number): Promise<void> {
    idle.push(...all);
    for (let made = 0; ; ) {
      const now = performance.now();
      for (; begun + (made * 1000) / rate <= now; made += 1) due.push(begun + (made * 1000) / rate);
      while (due.length > 0 && idle.length > 0) send(idle.pop() as Connection, due.shift() as number);
      if (now >= end) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  function open(): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true });
      const connection: Connection = { socket, busy: false, since: 0, head: undefined, left: 0, tail: '' };
      socket.once('connect', () => resolve(connection));
      socket.once('error', reject);
      socket.on('data', (bytes: Buffer) => receive(connection, bytes));
      socket.on('close', () => {
        if (over) return;
        if (connection.busy) lost += 1;
        all.splice(all.indexOf(connection), 1);
        if (idle.includes(connection)) idle.splice(idle.indexOf(connection), 1);
        open().then(
          (fresh) => {
            all.push(fresh);
            if (load.rate) idle.push(fresh);
            else send(fresh, performance.now());
          },
          () => {},
        );
      });
    });
  }

  function send(connection: Connection, since: number): void {
    connection.busy = true;
    connection.since = since;
    connection.head = undefined;
    next = (next + 1) % requests.length;
    connection.socket.write(requests[next] as Buffer);
  }

  function receive(connection: Connection, bytes: Buffer): void {
    if (!connection.busy || over) return;
    if (connection.left === 0 && connection.tail === '') {
      const whole = connection.head ? Buffer.concat([connection.head, bytes]) : bytes;
      const at = whole.indexOf('\r\n\r\n');
      if (at < 0) {
        connection.head = whole;
        return;
      }
      const head = whole.toString('latin1', 0, at);
      const status = head.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      const empty = status === '304' || status === '204';
      if (!empty && length === undefined) connection.tail = ' ';
      else connection.left = empty ? 0 : Number(length);
      body(connection, whole.subarray(at + 4));
    } else body(connection, bytes);
  }

  function body(connection: Connection, bytes: Buffer): void {
    bodyBytes += bytes.length;
    if (connection.tail) {
      connection.tail = (connection.tail + bytes.toString('latin1', Math.max(0, bytes.length - 5))).slice(-5);
      if (connection.tail !== '0\r\n\r\n') return;
      connection.tail = '';
    } else {
      connection.left -= bytes.length;
      if (connection.left > 0) return;
      connection.left = 0;
    }
    const now = performance.now();
    times.push(now - connection.since);
    connection.busy = false;
    if (!load.rate) send(connection, now);
    else if (due.length > 0) send(connection, due.shift() as number);
    else idle.push(connection);
  }
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
