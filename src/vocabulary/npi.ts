// National Provider Identifier: ten digits, the last a check digit. NPIs are public, so a right number proves nothing about
// who typed it; it only rules out slips.

/**
 * Whether ten digits are a well-formed NPI: the Luhn check over the digits after the prefix 80840
 * (45 CFR 162.406; CMS, "Requirements for NPI and NPI check digit", 2004: the constant 24 stands for the prefix).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24;
  for (let at = 0; at < 10; at += 1) {
    const digit = Number(text[9 - at]);
    const counted = at % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
