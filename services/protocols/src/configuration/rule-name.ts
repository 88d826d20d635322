/** Whether a rule is one of a protocol: its name begins with the protocol's. */
export const isOf =
  (protocolSlug: string) =>
  ({ ruleKey }: { readonly ruleKey: string }): boolean =>
    ruleKey.split("/")[0] === protocolSlug;

/** A name for a rule that is configured beside the others: `protocol/threshold-band-configured-2`. */
export function nameFor(
  protocolSlug: string,
  body: Readonly<Record<string, unknown>>,
  known: readonly { readonly id: string }[],
): string {
  const kind = typeof body["kind"] === "string" ? body["kind"] : "rule";
  const words = kind.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const taken = new Set(known.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${protocolSlug}/${words}-configured-${number}`)) number += 1;
  return `${protocolSlug}/${words}-configured-${number}`;
}
