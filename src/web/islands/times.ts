// Tells times in the reader's own zone. The server writes them in UTC and says so; a practice's times stay in its own zone,
// and midnight sharp is how a day without an hour is told, which is the same day everywhere.

const week = 7 * 86_400_000;
const full = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const dayOfYear = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });

for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime$="Z"]:not([data-zone])')) {
  if (time.dateTime.endsWith('T00:00Z')) continue;
  const at = new Date(time.dateTime);
  const now = new Date();
  if (Math.abs(now.getTime() - at.getTime()) < week) time.title = full.format(at);
  else {
    time.title = day.format(at);
    time.textContent = (at.getFullYear() === now.getFullYear() ? dayOfYear : day).format(at);
  }
}
