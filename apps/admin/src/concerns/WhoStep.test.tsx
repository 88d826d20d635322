// @vitest-environment happy-dom
import { ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { Observable } from "rxjs";
import { afterEach, expect, test } from "vitest";
import { makeApolloClient } from "../apollo.js";
import en from "../messages/en.json" with { type: "json" };
import { type ActingForce, type Session, SessionContext } from "../shell/acting-force.js";
import { blankConcern } from "./concern.js";
import { WhoStep } from "./WhoStep.js";

afterEach(cleanup);

const acting: ActingForce = {
  force: {
    id: "f1",
    slug: "wyre",
    name: "Wyre",
    historic: false,
    viewerCanConfigure: false,
    branding: { colour: "#112233", textColour: "#ffffff", logoUrl: null },
  },
  person: null,
  roles: [],
  title: "Adviser",
  unreadNotices: 0,
  permissions: [],
};
const session: Session = { name: "Jo (demo)", forces: [acting], acting, switchTo: () => undefined, can: () => true };

function show(answer: Observable<ApolloLink.Result>): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <ApolloProvider client={makeApolloClient(new ApolloLink(() => answer))}>
        <MemoryRouter>
          <SessionContext value={session}>
            <WhoStep concern={blankConcern} answer={() => undefined} />
          </SessionContext>
        </MemoryRouter>
      </ApolloProvider>
    </I18nextProvider>,
  );
}

test("where the people cannot be read, it says so, and not that there are none", async () => {
  show(new Observable((observer) => observer.error(new TypeError("network"))));
  await screen.findByText(/There was no answer from the server/);
  expect(screen.queryByText("There is nobody to choose from")).toBeNull();
});

test("where there is nobody, it says whom to ask", async () => {
  const people = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
  show(
    new Observable((observer) => {
      observer.next({ data: { people, force: null } });
      observer.complete();
    }),
  );
  await screen.findByText("There is nobody to choose from");
  expect(screen.getByText(/Ask its administrator to add them/)).toBeTruthy();
});
