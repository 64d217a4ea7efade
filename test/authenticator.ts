// An authenticator in a few lines: makes ES256 keys and signs as WebAuthn level 3, section 6 describes, so that tests can
// also answer what no honest browser would. Chromium's own one is used in test/journeys/passkeys.test.ts.
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

export interface Authenticator {
  /** The JSON a browser would send after `navigator.credentials.create()`. */
  create(challenge: string, wish?: Partial<Wish>): string;
  /** The JSON a browser would send after `navigator.credentials.get()`. */
  get(challenge: string, wish?: Partial<Wish>): string;
  credentialId: Buffer;
}

interface Wish {
  host: string;
  origin: string;
  /** Fingerprint, face or PIN was asked. */
  verified: boolean;
  counter: number;
  userHandle: string | undefined;
}

export function softAuthenticator(site: { host: string; origin: string }): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const usual: Wish = { ...site, verified: true, counter: 0, userHandle: undefined };
  return {
    credentialId,
    create(challenge, wish) {
      const { host, origin, verified, counter } = { ...usual, ...wish };
      const data = Buffer.concat([
        authData(host, 0x40 | flags(verified), counter),
        // No model is told (AAGUID of zeros), then the id with its length, then the key.
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        coseKey(publicKey),
      ]);
      return answer(credentialId, {
        clientDataJSON: clientData('webauthn.create', challenge, origin),
        attestationObject: attestation(data),
        transports: ['internal', 'telepathy'],
      });
    },
    get(challenge, wish) {
      const { host, origin, verified, counter, userHandle } = { ...usual, ...wish };
      const data = authData(host, flags(verified), counter);
      const clientDataJSON = clientData('webauthn.get', challenge, origin);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, createHash('sha256').update(clientDataJSON).digest()]))
        .sign(privateKey);
      return answer(credentialId, { clientDataJSON, authenticatorData: data, signature, userHandle });
    },
  };
}

const flags = (verified: boolean): number => 0x01 | (verified ? 0x04 : 0);

function authData(host: string, flag: number, counter: number): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.from([flag]), count]);
}

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

function answer(id: Buffer, parts: Record<string, Buffer | string[] | string | undefined>): string {
  const response = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, Buffer.isBuffer(part) ? part.toString('base64url') : part]),
  );
  const text = id.toString('base64url');
  return JSON.stringify({ id: text, rawId: text, type: 'public-key', response, clientExtensionResults: {} });
}

/** CBOR of {1: 2, 3: -7, -1: 1, -2: x, -3: y}: an ES256 key on P-256, RFC 9053 section 2.1. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 0x20]),
    Buffer.from(y, 'base64url'),
  ]);
}

/** CBOR of {"fmt": "none", "attStmt": {}, "authData": data}. */
function attestation(data: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
}
