// Ids that leave the installation: 128 random bits, so that nothing about order, age or owner can be read from them.
// And ids that stay inside, in the order of their making.
import { randomBytes } from 'node:crypto';

/** A fresh public id: 22 characters of base64url. */
export const publicId = (): string => randomBytes(16).toString('base64url');

/** Whether a text from outside has the form of a public id. */
export const isPublicId = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);

/** A key like those of the database's `uuidv7()`, made here so that rows that name each other can be sent together. */
export function rowId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
