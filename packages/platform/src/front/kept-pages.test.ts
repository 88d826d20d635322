import { createServer } from "node:http";
import express from "express";
import { expect, test } from "vitest";
import { keptPages } from "./kept-pages.js";

/** Pages that say how often they were rendered, behind a real port. */
async function site(version: { now: string | null }, status = 200) {
  const rendered: Request[] = [];
  const app = express();
  const render = (request: Request) => {
    rendered.push(request);
    const headers = {
      "cache-control": "public, max-age=30",
      etag: `W/"${rendered.length}"`,
      "content-type": "text/html",
    };
    return Promise.resolve(new Response(`page ${rendered.length}`, { status, headers }));
  };
  app.use(keptPages({ render, version: { current: () => version.now }, baseUrl: "http://probity.example" }));
  app.use((_request, response) => void response.status(404).send("next"));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    rendered,
    get: async (path: string, init?: RequestInit) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
      return { status: response.status, text: await response.text(), etag: response.headers.get("etag") };
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("renders a page once until the published data changes", async () => {
  const version = { now: "1" };
  await using pages = await site(version);
  expect((await pages.get("/cumbria/registers")).text).toBe("page 1");
  expect((await pages.get("/cumbria/registers")).text).toBe("page 1");
  expect((await pages.get("/cumbria/registers?lang=cy")).text).toBe("page 2");
  version.now = "2";
  expect((await pages.get("/cumbria/registers")).text).toBe("page 3");
});

test("renders from the address alone, whoever asks and whatever they call this host", async () => {
  await using pages = await site({ now: "1" });
  await pages.get("//elsewhere/x", {
    headers: { cookie: "session=1", authorization: "Bearer x", "x-forwarded-host": "elsewhere.example" },
  });
  expect(pages.rendered[0]?.url).toBe("http://probity.example//elsewhere/x");
  expect([...(pages.rendered[0]?.headers ?? [])]).toEqual([]);
});

test("tells a reader who has the page that it is unchanged", async () => {
  await using pages = await site({ now: "1" });
  const { etag } = await pages.get("/cumbria");
  expect(await pages.get("/cumbria", { headers: { "if-none-match": etag ?? "" } })).toMatchObject({
    status: 304,
    text: "",
  });
  expect(await pages.get("/cumbria", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
});

test.each([
  ["while changes cannot be heard", { now: null }, "/cumbria", "GET"],
  ["for a data set", { now: "1" }, "/cumbria/registers.csv", "GET"],
  ["for what is no reading", { now: "1" }, "/cumbria", "POST"],
])("keeps nothing %s", async (_when, version, path, method) => {
  await using pages = await site(version);
  expect((await pages.get(path, { method })).text).toBe("next");
});

test("answers that a page is not there each time anew", async () => {
  await using pages = await site({ now: "1" }, 404);
  expect(await pages.get("/nowhere")).toMatchObject({ status: 404, text: "page 1" });
  expect(await pages.get("/nowhere")).toMatchObject({ status: 404, text: "page 2" });
});
