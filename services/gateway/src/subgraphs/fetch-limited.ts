/** How much of another server's answer is waited for. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * The body of an answer with status 2xx, or one of `statuses`.
 * @throws on another status, a redirect, past the deadline or over the size.
 */
export async function fetchLimited(
  url: string,
  init: RequestInit,
  limits: FetchLimits,
  statuses: readonly number[] = [],
): Promise<string> {
  const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(limits.milliseconds) });
  if (!(response.ok || statuses.includes(response.status)) || !response.body) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (length > limits.bytes) throw new Error(`${url} answered more than ${limits.bytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
