import type { IncomingMessage } from "node:http";

/** Names and attributes of the gateway's cookies. `__Host-` binds a cookie to this host, and needs https. */
export interface Cookies {
  readonly session: string;
  readonly signIn: string;
  readonly attributes: { httpOnly: true; sameSite: "lax"; secure: boolean; path: "/" };
}

/** The cookies of a deployment; plain names only on localhost over http. */
export function cookiesOf(secure: boolean): Cookies {
  const prefix = secure ? "__Host-" : "";
  return {
    session: `${prefix}probity`,
    signIn: `${prefix}probity-sign-in`,
    attributes: { httpOnly: true, sameSite: "lax", secure, path: "/" },
  };
}

/** The value of a cookie, or undefined. A name sent twice counts as not sent: one of them may be planted. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const header = request.headers.cookie;
  if (!header) return undefined;
  const values = header
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
