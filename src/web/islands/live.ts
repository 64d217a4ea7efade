// Keeps the unread count of the page true: the server says when it changes, over server-sent events.
// Without script the count is right at every page load.

const badge = document.getElementById('unread');
if (badge) {
  const stream = new EventSource('/notifications/live');
  stream.addEventListener('unread', (event) => {
    const [unread = '0', sentence = ''] = (event as MessageEvent<string>).data.split('\n');
    const number = badge.firstChild;
    if (number) number.textContent = Number(unread) > 99 ? '99+' : unread;
    badge.hidden = unread === '0';
    const room = document.getElementById('live');
    if (room && sentence) room.textContent = sentence;
  });
  addEventListener('pagehide', () => stream.close());
}
