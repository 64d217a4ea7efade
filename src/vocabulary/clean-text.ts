// What people type, made fit to be kept: nothing invisible that could disguise what is read.

/**
 * NFC; line ends \n; control characters, embedding, override and isolate marks of the bidirectional algorithm
 * (U+202A to U+202E, U+2066 to U+2069) and other unseen format characters gone; at most one empty line in a row; trimmed.
 * Direction marks that Arabic and Hebrew need (U+200E, U+200F) and the joiners of scripts and emoji stay.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text.replace(/\s+/g, ' '));

// Control characters except tab and newline, soft hyphen, Mongolian separator, zero-width space, bidirectional controls,
// word joiner and what follows it, byte order mark, interlinear marks.
const unseen = /(?![\t\n])\p{Cc}|[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
