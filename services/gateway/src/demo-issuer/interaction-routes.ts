import { createHash, timingSafeEqual } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Router, urlencoded, type Request, type Response } from "express";
import type Provider from "oidc-provider";
import { z } from "zod";
import type { DemoIssuerOptions } from "./demo-issuer-options.js";
import type { FailedSignIns } from "./failed-sign-ins.js";
import { contentSecurity, signInPage, type PageProblem } from "./sign-in-page.js";
import { languageOf } from "./sign-in-words.js";

const password = "demo";
const form = z.object({
  email: z.string().max(254),
  password: z.string().max(200),
  as: z.string().max(254).optional(),
});

/** The one page of the demo issuer: who are you? */
export function interactionRoutes(provider: Provider, demo: DemoIssuerOptions, failures: FailedSignIns): Router {
  const router = Router();
  const emails = new Set(demo.accounts.map(({ email }) => email.toLowerCase()));

  router.get("/:uid", async (request, response) => {
    if (await present(provider, request, response)) sendPage(request, response, demo, { status: 200, problem: null });
  });

  router.post("/:uid", urlencoded({ extended: false, limit: "10kb", inflate: false }), async (request, response) => {
    if (!(await present(provider, request, response))) return;
    const given = form.safeParse(request.body);
    if (!given.success) return sendPage(request, response, demo, { status: 400, problem: "wrong" });
    const email = (given.data.as || given.data.email).trim().toLowerCase();
    const address = request.ip ?? "";
    const slowdown = await failures.before(email, address);
    if ("refuse" in slowdown) {
      response.set("retry-after", String(Math.ceil(slowdown.refuse / 1000)));
      return sendPage(request, response, demo, { status: 429, problem: "tooMany" });
    }
    await pause(slowdown.wait);
    const rightPassword = given.data.as ? true : same(given.data.password, password);
    if (!(emails.has(email) && rightPassword)) {
      await failures.failed(email, address);
      return sendPage(request, response, demo, { status: 422, problem: "wrong" });
    }
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: email } },
      { mergeWithLastSubmission: false },
    );
  });
  return router;
}

async function present(provider: Provider, request: Request, response: Response): Promise<boolean> {
  try {
    await provider.interactionDetails(request, response);
    return true;
  } catch {
    response.redirect(303, "/auth/sign-in");
    return false;
  }
}

interface Page {
  readonly status: number;
  readonly problem: PageProblem | null;
}

function sendPage(
  request: Request,
  response: Response,
  { accounts }: DemoIssuerOptions,
  { status, problem }: Page,
): void {
  const language = languageOf(request.query["language"]);
  response.status(status).set({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurity,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-language": language,
  });
  response.end(signInPage({ accounts, language, problem }));
}

function same(given: string, expected: string): boolean {
  return timingSafeEqual(createHash("sha256").update(given).digest(), createHash("sha256").update(expected).digest());
}
