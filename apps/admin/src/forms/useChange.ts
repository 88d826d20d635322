import { useMutation } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useCallback, useRef, useState } from "react";
import { type Failure, readFailure } from "../errors/error-words.js";
import { useIdempotencyKey } from "./useIdempotencyKey.js";

interface Keyed {
  input: { idempotencyKey: string };
}

/** What a form needs to make one change: `run` resolves to the result, or to null when it failed (see `failure`). */
export interface Change<Result, Input> {
  run(input: Omit<Input, "idempotencyKey">): Promise<Result | null>;
  readonly busy: boolean;
  /** `undefined` while nothing has failed; null when no readable answer came. */
  readonly failure: Failure | undefined;
  clear(): void;
}

/**
 * A mutation that happens at most once: a second press while one is under way is ignored, and a repeat after a lost
 * answer carries the same idempotency key, so that the server recognises it. A definite answer starts a new key. `others` are
 * what the document asks for beside the input, such as the language of the answer.
 */
export function useChange<Result, Variables extends Keyed>(
  document: TypedDocumentNode<Result, Variables>,
  others: Readonly<Record<string, unknown>> = {},
): Change<Result, Variables["input"]> {
  const [mutate, { loading }] = useMutation(document as unknown as TypedDocumentNode<Result, Keyed>);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const underWay = useRef(false);
  const idempotency = useIdempotencyKey();

  async function run(input: Omit<Variables["input"], "idempotencyKey">): Promise<Result | null> {
    if (underWay.current) return null;
    underWay.current = true;
    try {
      const { data } = await mutate({
        variables: { ...others, input: { ...input, idempotencyKey: idempotency.current() } },
      });
      idempotency.renew();
      setFailure(undefined);
      return data ?? null;
    } catch (error) {
      const read = readFailure(error);
      if (read !== null && read.code !== "INTERNAL") idempotency.renew();
      setFailure(read);
      return null;
    } finally {
      underWay.current = false;
    }
  }

  return { run, busy: loading, failure, clear: useCallback(() => setFailure(undefined), []) };
}
