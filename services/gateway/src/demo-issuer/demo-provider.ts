import Provider, { type Configuration } from "oidc-provider";
import type { OidcOptions } from "../gateway-options.js";
import type { DemoKeys } from "./demo-keys.js";
import type { DemoIssuerOptions } from "./demo-issuer-options.js";
import { memoryAdapters } from "./memory-adapter.js";

const resource = "urn:probity";

/** The OpenID provider of the demo people: no consent page, JWT access tokens for this platform only. */
export function demoProvider(options: DemoIssuerOptions, oidc: OidcOptions, baseUrl: string, keys: DemoKeys): Provider {
  const provider = new Provider(oidc.issuer, {
    ...accountsOf(options),
    adapter: memoryAdapters(),
    clients: clientsOf(options, oidc, baseUrl),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `${new URL(oidc.issuer).pathname}/interaction/${uid}` },
    ttl: {
      AccessToken: 3600,
      ClientCredentials: 3600,
      IdToken: 3600,
      Interaction: 3600,
      Session: 43_200,
      Grant: 43_200,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: "openid email profile",
          audience: oidc.audience,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "ES256" } },
        }),
      },
    },
    async loadExistingGrant({ oidc: context }) {
      const accountId = context.session?.accountId;
      const clientId = context.client?.clientId;
      if (!accountId || !clientId) return undefined;
      const grant = new context.provider.Grant({ accountId, clientId });
      grant.addOIDCScope("openid email profile");
      grant.addResourceScope(resource, "openid email profile");
      await grant.save();
      return grant;
    },
    renderError(context, { error }) {
      context.type = "text/plain";
      context.body = `The sign-in was not completed (${error}). Begin again at ${baseUrl}/auth/sign-in.\n`;
    },
  });
  provider.proxy = baseUrl.startsWith("https:");
  return provider;
}

function accountsOf({ accounts }: DemoIssuerOptions): Pick<Configuration, "findAccount" | "extraTokenClaims"> {
  const names = new Map(accounts.map(({ email, name }) => [email.toLowerCase(), name]));
  const claimsOf = (email: string) => ({ email, email_verified: true, name: names.get(email) ?? email });
  return {
    findAccount: (_context, email) =>
      names.has(email) ? { accountId: email, claims: () => ({ sub: email, ...claimsOf(email) }) } : undefined,
    extraTokenClaims: (_context, token) =>
      token.kind === "AccessToken" && token.accountId ? claimsOf(token.accountId) : undefined,
  };
}

function clientsOf({ clients }: DemoIssuerOptions, oidc: OidcOptions, baseUrl: string): Configuration["clients"] {
  return [
    {
      client_id: oidc.clientId,
      client_secret: oidc.clientSecret,
      grant_types: ["authorization_code"],
      redirect_uris: [`${baseUrl}/auth/callback`],
      id_token_signed_response_alg: "ES256" as const,
    },
    ...clients.map(({ id, secret }) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: "ES256" as const,
    })),
  ];
}
