// What may be an e-mail address. Whether it is one, only a mail to it can tell.

/** @returns the address without surrounding space, or undefined when no mail could reach it. */
export function readEmail(text: string): string | undefined {
  const email = text.trim();
  if (
    email.length > 254 ||
    !/^[^\s@<>()",;:\\[\]\p{C}]{1,64}@[^\s@<>()",;:\\[\]\p{C}]+\.[^\s@.<>()",;:\\[\]\p{C}]+$/u.test(email)
  )
    return undefined;
  return email.includes('..') ? undefined : email;
}
