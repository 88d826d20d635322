import { createServer } from "node:http";
import express from "express";
import { expect, test } from "vitest";
import { securityHeaders } from "./headers.js";

async function headersOf(https: boolean): Promise<Headers> {
  const app = express();
  app.use(securityHeaders({ https }));
  app.get("/", (_request, response) => void response.send("x"));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const { headers } = await fetch(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`);
  server.closeAllConnections();
  server.close();
  return headers;
}

test("every page forbids frames, sniffing, and whatever is inline or from elsewhere", async () => {
  const headers = await headersOf(true);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
});

test("over http nothing is said about https", async () => {
  const headers = await headersOf(false);
  expect(headers.get("strict-transport-security")).toBeNull();
  expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
});
