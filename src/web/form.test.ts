import assert from 'node:assert/strict';
import test from 'node:test';
import { type Form, readForm } from './form.ts';

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

test('a form is read as the platform reads it, with line ends of one kind', async () => {
  for (const body of ['a=1&b=%E2%82%AC+x&a=%ff&c&=d&&e=%zz', 'x=ü€', '\ufeffa=1', 'a=1%0D%0A2']) {
    const read = await form(body, urlencoded);
    const platform = await new Response(body, { headers: urlencoded }).formData();
    assert.deepEqual(
      read.entries(),
      [...platform.entries()].map(([name, value]) => [name, String(value).replace(/\r\n?/g, '\n')]),
    );
  }
});

test('a body is as long as allowed, however its length is told', async () => {
  const fits = `a=${'x'.repeat(98)}`;
  const counted = { ...urlencoded, 'content-length': '100' };
  assert.equal((await form(fits, counted)).text('a').length, 98);
  assert.equal((await form(stream(fits), urlencoded)).text('a').length, 98);
  assert.equal(await readForm(sent(`${fits}x`, { ...urlencoded, 'content-length': '101' }), 100), 'too-large');
  assert.equal(await readForm(sent(`${fits}x`, counted), 100), 'too-large');
  assert.equal(await readForm(sent(stream(`${fits}x`), urlencoded), 100), 'too-large');
});

test('what the database cannot hold, is no form, or has no end of fields is refused', async () => {
  assert.equal(await readForm(sent('a=%00', urlencoded), 100), 'malformed');
  assert.equal(await readForm(sent('a=1', { 'content-type': 'text/plain' }), 100), 'malformed');
  assert.equal(await readForm(sent('a&'.repeat(301), urlencoded), 1000), 'too-large');
});

async function form(body: BodyInit, headers: Record<string, string>): Promise<Form> {
  const read = await readForm(sent(body, headers), 100);
  assert.ok(typeof read === 'object');
  return read;
}

const sent = (body: BodyInit, headers: Record<string, string>): Request =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

const stream = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const sign of Buffer.from(text)) controller.enqueue(Uint8Array.of(sign));
      controller.close();
    },
  });
