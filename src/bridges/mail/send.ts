// Mail over SMTP. One message at a time, plain text, with deadlines; what it is about is decided elsewhere.

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

export interface MailRoute {
  /** @throws when the server cannot be reached or refuses the message. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/**
 * @param smtpUrl `smtp://user:password@host:port` (upgraded to TLS where the server offers it) or `smtps://…`.
 * @param from the sender of every message.
 */
export async function openMailRoute(smtpUrl: string, from: string): Promise<MailRoute> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is our own words only: it never reads a file or an address on its way out.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        // No answers from holiday robots, no loops (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
