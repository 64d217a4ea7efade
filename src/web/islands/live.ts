// Keeps the unread count of the page true: the server says when it changes, over server-sent events. The same stream says
// when something happened in the thread that is open. Without script both are right at every page load.

const badge = document.getElementById('unread');
const acting = document.querySelector<HTMLInputElement>('#act input[name="acting"]');
if (badge && acting) {
  const thread = document.querySelector<HTMLElement>('thread-live')?.dataset.thread;
  const address = `/notifications/live?acting=${acting.value}${thread ? `&thread=${thread}` : ''}`;
  let stream: EventSource | undefined;
  const open = (): void => {
    stream = new EventSource(address);
    stream.addEventListener('unread', (event) => {
      const [unread = '0', sentence = ''] = (event as MessageEvent<string>).data.split('\n');
      const number = badge.firstChild;
      if (number) number.textContent = Number(unread) > 99 ? '99+' : unread;
      badge.hidden = unread === '0';
      const room = document.getElementById('live');
      if (room && sentence) room.textContent = sentence;
    });
    stream.addEventListener('thread', () => document.dispatchEvent(new CustomEvent('thread-news')));
  };
  open();
  addEventListener('pagehide', () => stream?.close());
  // A page that comes back from the browser's memory has lost its stream.
  addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
}
