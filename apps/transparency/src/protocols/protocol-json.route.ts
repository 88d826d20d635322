import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { json } from "../answers.js";
import { protocolPart } from "./protocol-address.js";
import { askProtocol, type Version } from "./protocol.query.js";

/** A protocol as data: its versions, and the one in force on the day asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { force, on } = await askProtocol(context, protocolPart(request, params));
  const { inForce: shown, englishTitle: _, ...protocol } = force.protocol;
  const inForce = shown && inOneLanguage(shown);
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

/** Without what only says which words of a page are English. */
function inOneLanguage(shown: Version) {
  const { englishOwner: _, signatories, approvals, ...version } = shown;
  return {
    ...version,
    signatories: signatories.map(({ englishOffice: _english, ...signatory }) => signatory),
    approvals: approvals.map(({ englishOffice: _english, ...approval }) => approval),
  };
}
