// What a browser sends after it has asked an authenticator, parsed before anything looks at it. Signatures come later.
import * as v from 'valibot';
import { type PasskeyTransport, passkeyTransports } from '#vocabulary/passkeys.ts';

const bytes = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.regex(/^[A-Za-z0-9_-]+$/));

const envelope = {
  id: bytes(1400),
  rawId: bytes(1400),
  type: v.literal('public-key'),
};

const registration = v.object({
  ...envelope,
  response: v.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(12_000),
    transports: v.optional(v.pipe(v.array(v.string()), v.maxLength(20)), []),
  }),
});

const assertion = v.object({
  ...envelope,
  response: v.object({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(4000),
    signature: bytes(8000),
    userHandle: v.nullish(bytes(100)),
  }),
});

export type RegistrationAnswer = v.InferOutput<typeof registration> & Asked;
export type AssertionAnswer = v.InferOutput<typeof assertion> & Asked;
interface Asked {
  /** What the authenticator signed, to be taken from the table and compared. */
  challenge: string;
}

/** @param text JSON as of `PublicKeyCredential.toJSON()`. @returns undefined when it is something else. */
export const readRegistration = (text: string): RegistrationAnswer | undefined => read(registration, text);

/** @param text JSON as of `PublicKeyCredential.toJSON()`. @returns undefined when it is something else. */
export const readAssertion = (text: string): AssertionAnswer | undefined => read(assertion, text);

/** Only names that the standard knows; browsers may invent more. */
export const knownTransports = (names: readonly string[]): PasskeyTransport[] =>
  passkeyTransports.filter((known) => names.includes(known));

function read<T extends { response: { clientDataJSON: string } }>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
): (T & Asked) | undefined {
  const parsed = v.safeParse(schema, fromJson(text));
  if (!parsed.success) return undefined;
  const client = v.safeParse(
    v.object({ challenge: bytes(200) }),
    fromJson(Buffer.from(parsed.output.response.clientDataJSON, 'base64url').toString()),
  );
  return client.success ? { ...parsed.output, challenge: client.output.challenge } : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
