import type { SignInThresholds } from "./failed-sign-ins.js";

/** An invented person who can sign in at the demo issuer. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  /** The office in the force's own words. */
  readonly title: string;
  /** The force's name; empty for people over all forces. */
  readonly force: string;
}

/** A system that gets tokens by client credentials. */
export interface DemoClient {
  readonly id: string;
  readonly secret: string;
}

/** The demo issuer's world. */
export interface DemoIssuerOptions {
  readonly accounts: readonly DemoAccount[];
  readonly clients: readonly DemoClient[];
  /** File of the signing keys (made with mode 0600 when it is not there), so that tokens outlive a restart. */
  readonly keyFile: string;
  /** Failed sign-ins an hour, where they are to differ from the usual. */
  readonly thresholds?: Partial<SignInThresholds>;
}
