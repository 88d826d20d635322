// @vitest-environment happy-dom
import { ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { Observable } from "rxjs";
import { expect, test } from "vitest";
import { makeApolloClient } from "../../apollo.js";
import type { SendDocumentPartInput } from "../../gql/graphql.js";
import { partBytes } from "./file-base64.js";
import { useSendDocument } from "./useSendDocument.js";

type Reply = "taken" | "no answer" | "NOT_FOUND";

/** The hook before a server that gives these replies in turn and takes everything after them; `sent` is what reached it. */
function sender(...replies: Reply[]) {
  const sent: SendDocumentPartInput[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables["input"] as SendDocumentPartInput);
    const reply = replies.shift() ?? "taken";
    return new Observable((observer) => {
      queueMicrotask(() => {
        if (reply === "no answer") return observer.error(new TypeError("network"));
        const refused = { errors: [{ message: "No such document.", extensions: { code: "NOT_FOUND" } }] };
        const taken = { data: { sendDocumentPart: { __typename: "SentDocument", id: "d1", received: sent.length } } };
        observer.next(reply === "taken" ? taken : refused);
        observer.complete();
      });
    });
  });
  const client = makeApolloClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useSendDocument(), { wrapper });
  const send = (file: File) => act(() => result.current.send("f1", file));
  return { sent, result, send };
}

const file = (bytes: number) => new File([new Uint8Array(bytes)], "long.pdf");
const parts = (sent: readonly SendDocumentPartInput[]) => sent.map(({ part, documentId }) => [part, documentId]);

test("a document is sent in parts of the server's measure, the last what is left; the first answer's id goes with the others", async () => {
  const { sent, send, result } = sender();
  expect(await send(file(2 * partBytes + 3))).toBe("d1");
  expect(parts(sent)).toEqual([
    [1, null],
    [2, "d1"],
    [3, "d1"],
  ]);
  expect(sent.map(({ contentBase64 }) => atob(contentBase64).length)).toEqual([partBytes, partBytes, 3]);
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  expect(result.current.done).toBe(1);
});

test("after a lost answer the same part goes again under the same key, and none before it", async () => {
  const { sent, send, result } = sender("taken", "no answer");
  const long = file(2 * partBytes);
  expect(await send(long)).toBeNull();
  expect(result.current.failure).toBeNull();
  expect(await send(long)).toBe("d1");
  expect(parts(sent).slice(1)).toEqual([
    [2, "d1"],
    [2, "d1"],
  ]);
  expect(sent[2]?.idempotencyKey).toBe(sent[1]?.idempotencyKey);
  expect(result.current.failure).toBeUndefined();
});

test("after a refusal the document is sent anew, and another one from its beginning", async () => {
  const { sent, send, result } = sender("taken", "NOT_FOUND");
  const long = file(2 * partBytes);
  expect(await send(long)).toBeNull();
  expect(result.current.failure?.code).toBe("NOT_FOUND");
  await send(long);
  await send(file(5));
  expect(parts(sent).slice(2)).toEqual([
    [1, null],
    [2, "d1"],
    [1, null],
  ]);
});
