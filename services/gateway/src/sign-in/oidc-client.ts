import * as client from "openid-client";
import { z } from "zod";
import type { OidcOptions } from "../gateway-options.js";
import { Refusal } from "../guard/refusal.js";
import type { SignedIn } from "../sessions/session-store.js";

const pending = z.object({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(40),
  returnTo: z.string(),
});

const identityClaims = z.object({ email: z.email(), email_verified: z.literal(true), name: z.string().optional() });

/** What the browser keeps between leaving for the issuer and coming back. */
export type PendingSignIn = z.infer<typeof pending>;

/** Signs people in by authorization code with PKCE, state and nonce. */
export class OidcClient {
  static readonly pending = pending;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(
    readonly options: OidcOptions,
    readonly redirectUri: string,
    /** Ask the issuer to ask who it is each time: one browser is several demo people. */
    readonly askAgain: boolean,
  ) {}

  /** Where to send the browser, and what it must bring back. @throws when the issuer cannot be reached. */
  async begin(returnTo: string): Promise<{ url: string; pending: PendingSignIn }> {
    const configuration = await this.#discover();
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: "openid email profile",
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...(this.askAgain ? { prompt: "login" } : {}),
    });
    return { url: url.href, pending: { state, nonce, verifier, returnTo } };
  }

  /** Who signed in. @throws Refusal (400) when the answer does not belong to what was begun. */
  async finish(callback: URL, { state, nonce, verifier }: PendingSignIn): Promise<SignedIn> {
    const configuration = await this.#discover();
    const claims = await this.#redeem(configuration, callback, { state, nonce, verifier });
    const checked = identityClaims.safeParse(claims);
    if (!checked.success)
      throw new Refusal(403, "UNAUTHENTICATED", "The issuer did not give a verified e-mail address for you.");
    const { email, name } = checked.data;
    return { subject: email.toLowerCase(), issuer: this.options.issuer, name: name ?? email };
  }

  async #redeem(
    configuration: client.Configuration,
    callback: URL,
    expected: Omit<PendingSignIn, "returnTo">,
  ): Promise<unknown> {
    try {
      const tokens = await client.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: expected.verifier,
        expectedState: expected.state,
        expectedNonce: expected.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error("The issuer sent no id token.");
      if (claims["email"] !== undefined) return claims;
      return await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      throw new Refusal(400, "BAD_REQUEST", "This sign-in was not completed. Begin again at /auth/sign-in.");
    }
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const insecure = issuer.startsWith("http:") ? { execute: [client.allowInsecureRequests] } : {};
    this.#configuration ??= client
      .discovery(new URL(issuer), clientId, undefined, client.ClientSecretBasic(clientSecret), {
        ...insecure,
        timeout: 5,
      })
      .catch((error: unknown) => {
        this.#configuration = undefined;
        throw error;
      });
    return this.#configuration;
  }
}
