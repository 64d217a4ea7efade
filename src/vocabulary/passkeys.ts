// What a passkey may be called, how many an account keeps, and what a challenge can be for.
export const passkeyLimits = { name: 60, perAccount: 20 } as const;

/** A challenge for one of them is worthless for the others. */
export const passkeyPurposes = ['registration', 'sign-in', 'step', 'second-factor'] as const;
export type PasskeyPurpose = (typeof passkeyPurposes)[number];

/** How browsers reach authenticators: WebAuthn level 3, section 5.8.4. Others are not kept. */
export const passkeyTransports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type PasskeyTransport = (typeof passkeyTransports)[number];
