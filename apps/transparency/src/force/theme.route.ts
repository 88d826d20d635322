import { forceStyleSheet } from "@probity/ui/force-colour";
import type { LoaderFunctionArgs } from "react-router";
import { tagged } from "../answers.js";
import { ask, notFound, slugOf } from "../ask.js";
import { themeQuery } from "./force.query.js";

/** The colours of a force as a style sheet: the content security policy allows none inside a page. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { force } = await ask(context, themeQuery, { slug: slugOf(params["force"]) });
  if (!force) throw notFound();
  const headers = new Headers({ "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=86400" });
  return tagged(request, forceStyleSheet(force.branding.colour, force.branding.textColour), headers);
}
