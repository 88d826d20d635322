import { useMemo, useRef } from "react";

/** The key that lets the server recognise a repeat of the same change. */
export interface IdempotencyKey {
  current(): string;
  /** Starts a new key; only after an answer that leaves no doubt whether the change was made. */
  renew(): void;
}

/** One key per form instance: it survives re-rendering and repeats, and differs between two forms. */
export function useIdempotencyKey(): IdempotencyKey {
  const key = useRef<string | null>(null);
  return useMemo(
    () => ({
      current: () => (key.current ??= crypto.randomUUID()),
      renew: () => {
        key.current = null;
      },
    }),
    [],
  );
}
