import type { NextFunction, Request, RequestHandler, Response } from "express";
import { expect, test, vi } from "vitest";
import { whenAsked } from "./when-asked.js";

const ask = (handler: RequestHandler) =>
  new Promise((resolve) => void handler({} as Request, { end: resolve } as Response, resolve as NextFunction));

test("loads at the first request, once, and answers all of them", async () => {
  const load = vi.fn<() => Promise<RequestHandler>>(async () => (_request, response) => void response.end("loaded"));
  const handler = whenAsked(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([ask(handler), ask(handler)])).toEqual(["loaded", "loaded"]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("hands on what went wrong, and tries again at the next request", async () => {
  const missing = new Error("There is no such file.");
  const load = vi.fn<() => Promise<RequestHandler>>(async () => (_request, response) => void response.end("loaded"));
  load.mockRejectedValueOnce(missing);
  const handler = whenAsked(load);
  expect(await Promise.all([ask(handler), ask(handler)])).toEqual([missing, missing]);
  expect(await ask(handler)).toBe("loaded");
  expect(load).toHaveBeenCalledTimes(2);
});
