/** How the platform sends e-mail. */
export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly smtpUrl: string;
  /** The sender: an address, or a name with the address in angle brackets. */
  readonly from: string;
  /** The address people see, without a slash at the end: where links in e-mails lead. */
  readonly baseUrl: string;
}
