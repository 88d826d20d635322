const atOnce = 8;

/** Does the same with each of many things, a few at once. */
export async function inParallel<Thing>(things: readonly Thing[], run: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = things.values();
  const worker = async () => {
    for (const thing of waiting) await run(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
