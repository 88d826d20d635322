import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** One e-mail as the server took it: lines as they came over the wire, quoted-printable undone. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server in this process, which keeps what it takes. */
export interface MailServer extends AsyncDisposable {
  readonly url: string;
  readonly taken: TakenMail[];
  /** While true every recipient is refused. */
  refuses: boolean;
  /** What the server waits for before it answers to a recipient. */
  holds: Promise<void> | null;
  /** How many e-mails somebody began to hand over. */
  begun: number;
}

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const answer = async (done: (refusal?: Error) => void) => {
    await mail.holds;
    done(mail.refuses ? new Error("not now") : undefined);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_, __, done) => {
      mail.begun += 1;
      void answer(done);
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      stream.once("end", done);
      void text(stream).then((raw) => taken.push({ to, raw: unquoted(raw) }));
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuses: false,
    holds: null,
    begun: 0,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}

function unquoted(raw: string): string {
  const bytes = raw.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return bytes.replaceAll(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run));
}
