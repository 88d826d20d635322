// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { Link, MemoryRouter, Outlet, type RouteObject, useRoutes } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import en from "./messages/en.json" with { type: "json" };
import { fetchPage, page } from "./page-route.js";
import { UnlessBroken } from "./shell/Broken.js";

afterEach(cleanup);

const form = async () => Form;

function Form(): ReactNode {
  return (
    <>
      <label>
        Name <input />
      </label>
      <Link to="/change">Change</Link>
    </>
  );
}

function Frame(): ReactNode {
  return (
    <>
      <Link to="/new">New</Link>
      <UnlessBroken>
        <Suspense fallback="Loading">
          <Outlet />
        </Suspense>
      </UnlessBroken>
    </>
  );
}

function show(at: string, ...pages: RouteObject[]): void {
  const all = [{ element: <Frame />, children: pages }];
  const Screens = (): ReactNode => useRoutes(all);
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <MemoryRouter initialEntries={[at]}>
        <Screens />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

test("a page that was fetched before is there at once, any other after its fallback", async () => {
  const pages = [page("new", form), page("change", form)];
  await fetchPage(pages, "/admin/new", "/admin");
  show("/new", ...pages);
  expect(screen.getByLabelText("Name")).toBeTruthy();
  cleanup();
  show("/change", ...pages);
  expect(screen.getByText("Loading")).toBeTruthy();
  await screen.findByLabelText("Name");
});

test("a form that serves two addresses begins afresh at the second", async () => {
  show("/new", page("new", form), page("change", form));
  fireEvent.change(await screen.findByLabelText("Name"), { target: { value: "typed" } });
  fireEvent.click(screen.getByText("Change"));
  await expect.poll(() => screen.getByLabelText<HTMLInputElement>("Name").value).toBe("");
});

test("a page that cannot be fetched says so, and the way elsewhere is open", async () => {
  const silent = vi.spyOn(console, "error").mockReturnValue();
  const gone = page("gone", () => Promise.reject(new TypeError("Failed to fetch")));
  await fetchPage([gone], "/gone", "/");
  show("/gone", gone, page("new", form));
  await screen.findByRole("heading", { level: 1, name: "Sorry, this is not working just now" });
  expect(screen.getByRole("button", { name: "Load the page again" })).toBeTruthy();
  fireEvent.click(screen.getByText("New"));
  await screen.findByLabelText("Name");
  silent.mockRestore();
});
