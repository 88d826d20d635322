/** How the platform sends e-mail: by a mail server, or by GOV.UK Notify. */
export type MailSettings = (ByMailServer | ByNotify) & {
  /** The address people see, without a slash at the end: where links in e-mails lead. */
  readonly baseUrl: string;
};

/** By a mail server. */
export interface ByMailServer {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly smtpUrl: string;
  /** The sender: an address, or a name with the address in angle brackets. */
  readonly from: string;
}

/** By GOV.UK Notify, which knows the sender by the key. */
export interface ByNotify {
  readonly notify: {
    /** As Notify shows it: name, service and secret. */
    readonly apiKey: string;
    /** A template of the service whose subject is ((subject)) and whose message is ((body)). */
    readonly templateId: string;
    /** Notify's own address, or that of what stands between. */
    readonly url: string;
  };
}
