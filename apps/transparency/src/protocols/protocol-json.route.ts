import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { json } from "../answers.js";
import { protocolPart } from "./protocol-address.js";
import { askProtocol } from "./protocol.query.js";

/** A protocol as data: its versions, and the one in force on the day asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { force, on } = await askProtocol(context, protocolPart(request, params));
  const { inForce, englishTitle: _, ...protocol } = force.protocol;
  return json(request, {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    asOf: on ?? londonDay(),
    licence: "OGL-UK-3.0",
    protocol,
    version: inForce && {
      ...inForce,
      clauses: inForce.clauses.map(({ englishSummary, summary, ...clause }) => ({
        ...clause,
        summary: summary ?? englishSummary,
      })),
    },
  });
}
