// @vitest-environment happy-dom
import { ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { act, renderHook } from "@testing-library/react";
import { parse } from "graphql";
import type { ReactNode } from "react";
import { Observable } from "rxjs";
import { expect, test } from "vitest";
import { makeApolloClient } from "../apollo.js";
import { useChange } from "./useChange.js";

interface Input {
  name: string;
  idempotencyKey: string;
}

const document: TypedDocumentNode<{ save: string }, { input: Input }> = parse(
  "mutation Save($input: I!) { save(input: $input) }",
);

type Reply = { data: { save: string } } | { errors: { message: string; extensions: { code: string } }[] } | "no answer";

/** The form's hook before a server that gives these replies in turn; `sent` is what reached it. */
function form(...replies: Reply[]): {
  sent: Input[];
  result: { current: ReturnType<typeof useChange<{ save: string }, { input: Input }>> };
} {
  const sent: Input[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables["input"] as Input);
    const reply = replies.shift() ?? "no answer";
    return new Observable((observer) => {
      queueMicrotask(() => {
        if (reply === "no answer") return observer.error(new TypeError("network"));
        observer.next(reply);
        observer.complete();
      });
    });
  });
  const client = makeApolloClient(link);
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return { sent, result: renderHook(() => useChange(document), { wrapper }).result };
}

const saved: Reply = { data: { save: "ok" } };
const refused = (code: string): Reply => ({ errors: [{ message: "No.", extensions: { code } }] });

test("a double press sends one change", async () => {
  const { sent, result } = form(saved, saved);
  const [first, second] = await act(() =>
    Promise.all([result.current.run({ name: "a" }), result.current.run({ name: "a" })]),
  );
  expect([first, second]).toEqual([{ save: "ok" }, null]);
  expect(sent).toHaveLength(1);
});

test("a repeat after a lost answer carries the same key", async () => {
  const { sent, result } = form("no answer", saved);
  await act(() => result.current.run({ name: "a" }));
  expect(result.current.failure).toBeNull();
  await act(() => result.current.run({ name: "a" }));
  expect(sent[1]?.idempotencyKey).toBe(sent[0]?.idempotencyKey);
  expect(result.current.failure).toBeUndefined();
});

test.each([
  ["INVALID", false],
  ["CONFLICT", false],
  ["INTERNAL", true],
] as const)("after %s the next try carries the same key: %s", async (code, same) => {
  const { sent, result } = form(refused(code), saved);
  await act(() => result.current.run({ name: "a" }));
  expect(result.current.failure?.code).toBe(code);
  await act(() => result.current.run({ name: "b" }));
  expect(sent[1]?.idempotencyKey === sent[0]?.idempotencyKey).toBe(same);
});

test("two changes one after the other are two changes", async () => {
  const { sent, result } = form(saved, saved);
  await act(() => result.current.run({ name: "a" }));
  await act(() => result.current.run({ name: "b" }));
  expect(new Set(sent.map((input) => input.idempotencyKey)).size).toBe(2);
});
