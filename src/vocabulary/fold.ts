// How a text is made comparable: the same for what is stored and for what somebody types.

/**
 * Lower case, without accents, apostrophes gone ("Crohn's" and "crohns" are one), other punctuation a single space.
 * The result holds letters, digits and single spaces only, so it is harmless inside a LIKE pattern.
 */
export function fold(text: string): string {
  return text
    .replace(/['’‘ʼ`´]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđ]/gu, (letter) => withoutDecomposition[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Unicode has no decomposition for these.
const withoutDecomposition: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
