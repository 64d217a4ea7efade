// The words of our mails. Plain text, no names, nothing about health; links go to our own address only.

export interface Letters {
  /** Of the installation, with a slash at its end. */
  base: string;
}

export const verifyLetter = ({ base }: Letters, token: string): string => `
Somebody, probably you, gave this address for an account.

To confirm that you read mail here, open this link within 7 days:
${base}verify-email/${token}

If it was not you, do nothing. Without the link this address is used for nothing.`;

/** Goes to the owner of an address that somebody else (or the owner, forgetfully) gave once more. */
export const ownedLetter = ({ base }: Letters): string => `
Somebody tried to use your address for an account, and you have one already.

If it was you, sign in, or ask for a new password:
${base}sign-in
${base}forgotten-password

If it was not you, do nothing. Nobody was told that you have an account.`;

export const resetLetter = ({ base }: Letters, token: string): string => `
Somebody, probably you, asked to choose a new password.

Open this link within one hour to do so:
${base}reset-password/${token}

If it was not you, do nothing: your password stays as it is.`;

export const unknownLetter = ({ base }: Letters): string => `
Somebody asked for a new password with this address, but there is no account with it.

If it was you, you may have used another address. You can also begin anew:
${base}sign-up

If it was not you, do nothing.`;

export const changeLetter = ({ base }: Letters, token: string): string => `
Somebody, probably you, wants to use this address for an account from now on.

To confirm, open this link within one day:
${base}change-email/${token}

If it was not you, do nothing.`;

/** Goes to the address used so far. */
export const changedNotice = ({ base }: Letters): string => `
Your account was asked to use another mail address from now on. It changes once the new address is confirmed.

If it was not you, choose a new password now, which also ends every sign-in:
${base}forgotten-password`;

export const passwordNotice = ({ base }: Letters): string => `
The password of your account was changed just now.

If it was not you, choose a new one at once, which also ends every sign-in:
${base}forgotten-password`;

export const passkeyNotice = ({ base }: Letters): string => `
A passkey was added to your account just now. It signs in without a password.

If it was not you, remove it and choose a new password at once:
${base}settings/passkeys
${base}settings/password`;
