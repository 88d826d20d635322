import { ApolloLink, Observable } from "@apollo/client";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { makeApolloClient } from "./apollo.js";

const query = parse(`
  query Duties($kind: DutyKind, $open: Boolean, $after: String) {
    obligations(kind: $kind, open: $open, first: 1, after: $after) {
      nodes {
        id
      }
    }
  }
`);

/** Answers with one duty whose id says what was asked for. */
const echo = new ApolloLink(({ variables }) => {
  const id = Object.values(variables).join(" ") || "all";
  const nodes = [{ __typename: "Obligation", id }];
  return new Observable((observer) => {
    observer.next({ data: { obligations: { __typename: "ObligationConnection", nodes } } });
    observer.complete();
  });
});

const idsOf = (data: unknown): string[] =>
  (data as { obligations: { nodes: { id: string }[] } }).obligations.nodes.map(({ id }) => id);

test("a list that is narrowed otherwise is asked for anew, by whichever argument it is narrowed", async () => {
  const client = makeApolloClient(echo);
  const ask = async (variables: Record<string, unknown>) => idsOf((await client.query({ query, variables })).data);
  expect(await ask({})).toEqual(["all"]);
  expect(await ask({ kind: "REVIEW" })).toEqual(["REVIEW"]);
  expect(await ask({ kind: "REVIEW", open: true })).toEqual(["REVIEW true"]);
});

test("the next page of a list joins the pages that were read before", async () => {
  const client = makeApolloClient(echo);
  const variables = { kind: "REVIEW" };
  await client.query({ query, variables });
  await client.watchQuery({ query, variables }).fetchMore({ variables: { after: "cursor" } });
  expect(idsOf(client.readQuery({ query, variables }))).toEqual(["REVIEW", "REVIEW cursor"]);
});
