const largest = 400_000;

/** What a form was sent with. @returns null where it is larger than any that was filled in by hand, as soon as that is seen */
export async function limitedForm(request: Request): Promise<URLSearchParams | null> {
  if (Number(request.headers.get("content-length") ?? 0) > largest) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  // Left as it is where it is too large: what follows is not read.
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > largest) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}
