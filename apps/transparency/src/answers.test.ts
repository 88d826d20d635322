import { expect, test } from "vitest";
import { json, tagged } from "./answers.js";

const ask = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://localhost/", { headers, method });

test("an answer has a tag, and who shows it gets no bytes again", async () => {
  const first = tagged(ask(), "words", new Headers());
  const tag = first.headers.get("etag") ?? "";
  expect(await first.text()).toBe("words");
  expect(first.headers.get("cache-control")).toBe("public, max-age=30");
  const second = tagged(ask({ "if-none-match": `"other", ${tag}` }), "words", new Headers());
  expect([second.status, await second.text()]).toEqual([304, ""]);
  expect(tagged(ask({ "if-none-match": tag }), "other words", new Headers()).status).toBe(200);
});

test("an error is never tagged", () =>
  expect(tagged(ask(), "words", new Headers(), 404).headers.get("etag")).toBeNull());
test("HEAD has headers only", async () =>
  expect(await tagged(ask({}, "HEAD"), "words", new Headers()).text()).toBe(""));

test("data is open to every site and names its next page", async () => {
  const answer = json(ask(), { entries: [] }, "/cumbria/registers.json?after=x");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("link")).toBe('</cumbria/registers.json?after=x>; rel="next"');
  expect(await answer.json()).toEqual({ entries: [] });
});
