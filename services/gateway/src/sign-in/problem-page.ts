import type { Request, Response } from "express";
import { sendRefusal } from "../guard/answer.js";
import type { Refusal } from "../guard/refusal.js";

/** Says what went wrong with signing in: a plain page to people, JSON to programs. */
export function sendProblem(request: Request, response: Response, refusal: Refusal): void {
  if (request.accepts(["json", "html"]) !== "html") return sendRefusal(request, response, refusal);
  response.status(refusal.status).set({
    ...refusal.headers,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    "cache-control": "no-store",
  });
  response.end(page(refusal.message));
}

function page(message: string): string {
  const text = message.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>You are not signed in</title></head>
<body><main><h1>You are not signed in</h1><p>${text}</p>
<p><a href="/auth/sign-in">Sign in</a> or go to <a href="/">the public pages</a>.</p>
<p lang="cy"><a href="/auth/sign-in">Mewngofnodi</a> neu fynd i’r <a href="/">tudalennau cyhoeddus</a>.</p></main></body></html>`;
}
