export interface TimeProps {
  at: Date;
  now: Date;
  /** IANA name of the practice's zone. Without it UTC, which a small script turns into the reader's own. */
  zone?: string | undefined;
}

/** When something happened: in words; for machines to the minute; on hover what the words leave out, in the last week the time. */
export function Time({ at, now, zone }: TimeProps) {
  const recent = Math.abs(now.getTime() - at.getTime()) < 7 * 86_400_000;
  const words = inWords(at, now, zone);
  const whole = (recent ? full : day)(zone ?? 'UTC', at);
  return (
    <time datetime={`${at.toISOString().slice(0, 16)}Z`} title={whole === words ? undefined : whole} data-zone={zone}>
      {words}
    </time>
  );
}

/** Month and year only, also for machines: when a patient's persona came must not be told finer than that. */
export function Month({ at }: { at: Date }) {
  return <time datetime={at.toISOString().slice(0, 7)}>{monthly.format(at)}</time>;
}

/** "just now", "12 minutes ago", "3 hours ago", "2 days ago"; after a week the date. Also "in 3 hours", for what is planned. */
export function inWords(at: Date, now: Date, zone = 'UTC'): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return 'just now';
  if (size < 45 * 60) return relative.format(toward(seconds / 60), 'minute');
  if (size < 22 * 3600) return relative.format(toward(seconds / 3600), 'hour');
  if (size < 7 * 86_400) return relative.format(toward(seconds / 86_400), 'day');
  return (at.getUTCFullYear() === now.getUTCFullYear() ? dayOfYear : day)(zone, at);
}

/** Never zero: 40 seconds are a minute. */
const toward = (n: number) => Math.sign(n) * Math.max(1, Math.round(Math.abs(n)));

const relative = new Intl.RelativeTimeFormat('en-US');
const monthly = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const full = perZone({
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
const day = perZone({ dateStyle: 'medium' });
const dayOfYear = perZone({ month: 'short', day: 'numeric' });

/**
 * Making a formatter costs a hundred times more than using one, so each zone keeps its own; and using one costs more than
 * the rest of a card, so what a quarter of an hour is called is kept too: no zone begins a day or an hour in between.
 */
function perZone(options: Intl.DateTimeFormatOptions): (zone: string, at: Date) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  const kept = new Map<string, string>();
  const step = options.minute ? 60_000 : 900_000;
  return (zone, at) => {
    const key = `${Math.floor(at.getTime() / step)} ${zone}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const format = made.get(zone) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
    made.set(zone, format);
    const words = format.format(at);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, words);
    return words;
  };
}

/** Some 100 bytes each. */
const mostKept = 5000;
