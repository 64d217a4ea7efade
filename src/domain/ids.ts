// Ids that leave the installation: 128 random bits, so that nothing about order, age or owner can be read from them.
import { randomBytes } from 'node:crypto';

/** A fresh public id: 22 characters of base64url. */
export const publicId = (): string => randomBytes(16).toString('base64url');

/** Whether a text from outside has the form of a public id. */
export const isPublicId = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
