import { ApolloClient, type ApolloLink, type FieldPolicy, InMemoryCache } from "@apollo/client";
import { BaseHttpLink } from "@apollo/client/link/http";

declare module "@apollo/client" {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: "all";
      }
    }
  }
}

interface Page {
  readonly nodes: readonly unknown[];
}

/** A list read page by page: the next page joins the ones already read, a fresh first page replaces them; narrowed otherwise, it is another list. */
const paged: FieldPolicy<Page> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== "first" && name !== "after"),
  merge: (existing, incoming, { args }) =>
    existing && args?.["after"] ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming,
};

/** The connection to the platform's API: same origin, session cookie, and the header that a foreign page cannot send. */
export function makeApolloClient(link: ApolloLink = sameOrigin()): ApolloClient {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({
      typePolicies: {
        Query: {
          fields: {
            obligations: paged,
            personDuties: paged,
            declarations: paged,
            giftOffers: paged,
            permissions: paged,
            registerEntries: paged,
            staffRegisterEntries: paged,
            cases: paged,
            people: paged,
            accessList: paged,
            protocols: paged,
            acknowledgements: paged,
            ownNotices: paged,
            searchRecords: paged,
            findings: paged,
          },
        },
        Office: { fields: { heldBy: { ...paged, keyArgs: ["on"] } } },
        Viewer: { keyFields: [] },
      },
    }),
    // What one part of the platform cannot answer just now must not hide what the others can.
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", errorPolicy: "all" } },
  });
}

function sameOrigin(): ApolloLink {
  return new BaseHttpLink({ uri: "/graphql", credentials: "same-origin", headers: { "x-probity-csrf": "1" } });
}
