// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { Observable } from "rxjs";
import { afterEach, expect, test, vi } from "vitest";
import { makeApolloClient } from "../apollo.js";
import type { RecordExportInput } from "../gql/graphql.js";
import { useExport } from "./useExport.js";

afterEach(() => void vi.restoreAllMocks());

const file = {
  list: "SEARCH",
  name: "search.csv",
  table: [["Whose"], ["Anwen"], ["Beca"], ["Cai"]],
  rows: new Map([
    ["one", 2],
    ["other", 1],
  ]),
  chosen: { kind: "GIFT_OFFER", person: null, from: undefined },
  typed: ["words"],
} as const;

/** Hands the file out before a server that refuses what is kept of a force; `done` is what happened, in turn. */
async function handOut(refused?: string) {
  const done: (string | RecordExportInput)[] = [];
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    done.push("file");
    return create(blob);
  });
  const link = new ApolloLink((operation) => {
    const input = operation.variables["input"] as RecordExportInput;
    done.push(input);
    const refusal = { errors: [{ message: "No.", extensions: { code: "NOT_ALLOWED" } }] };
    return new Observable((observer) => {
      observer.next(input.forceId === refused ? refusal : { data: { recordExport: { force: { id: input.forceId } } } });
      observer.complete();
    });
  });
  const client = makeApolloClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useExport(() => file), { wrapper });
  await act(() => result.current.run());
  return { done, failure: result.current.failure };
}

test("the trail of each force says what of it leaves before the file does, and no typed word", async () => {
  const { done, failure } = await handOut();
  const filters = [{ name: "kind", value: "GIFT_OFFER" }, { name: "words" }];
  const key = expect.any(String) as string;
  expect(done).toEqual([
    { forceId: "one", list: "SEARCH", rows: 2, filters, idempotencyKey: key },
    { forceId: "other", list: "SEARCH", rows: 1, filters, idempotencyKey: key },
    "file",
  ]);
  expect(failure).toBeUndefined();
});

test("no file leaves where the trail of one of its forces does not say so", async () => {
  const { done, failure } = await handOut("other");
  expect(done).not.toContain("file");
  expect(failure).toBeDefined();
});

test("no page writes rows as a file in another way", () => {
  const sources = join(import.meta.dirname, "..");
  const handing = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .filter((path) => /\bdownloadCsv\(/.test(readFileSync(join(sources, path), "utf8")));
  expect(handing.toSorted()).toEqual(["shell/download-csv.ts", "shell/useExport.ts"]);
});
