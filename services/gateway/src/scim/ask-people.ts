import type { Request } from "express";
import { refusalOf, ScimRefusal } from "./scim-error.js";
import type { Asking, ScimOptions } from "./who-asks.js";

/** Asks the people service as the provider, of its force. @throws ScimRefusal for what it refuses */
export async function ask<Data>(
  { people }: ScimOptions,
  { forceId, identity }: Asking,
  query: string,
  input: object,
): Promise<Data> {
  const { data, errors } = await people({ query, variables: { input: { forceId, ...input } } }, identity);
  if (errors?.[0]) throw refusalOf(errors[0]);
  return data as Data;
}

/** @throws ScimRefusal 412 where the provider saw another version */
export function refuseStale(request: Request, { version }: { readonly version: string }): void {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted === "*" || wanted.includes(`"${version}"`)) return;
  throw new ScimRefusal(412, "This was changed since it was read.");
}
