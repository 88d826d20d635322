/**
 * Calls `stop` once, at the first of: Ctrl-C, SIGTERM, SIGHUP, or the death of the process that started this one and
 * opened a channel to it (scripts/start.mjs; a parent service). Later requests are ignored: a Ctrl-C often arrives
 * twice, from the terminal and from npm.
 * @returns stops listening; the process can then end by itself
 */
export function onStopRequested(stop: (reason: string) => void): () => void {
  let requested = false;
  const request = (reason: string): void => {
    if (requested) return;
    requested = true;
    stop(reason);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  // A terminal that was closed takes no more words; that must not break off an orderly end.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const onGone = (): void => request("its starter has ended");
  for (const signal of signals) process.on(signal, request);
  process.on("disconnect", onGone);
  // The channel alone must not keep the process alive.
  process.channel?.unref();
  return () => {
    for (const signal of signals) process.off(signal, request);
    process.off("disconnect", onGone);
  };
}
