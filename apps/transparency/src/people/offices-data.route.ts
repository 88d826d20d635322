import type { LoaderFunctionArgs } from "react-router";
import { json } from "../answers.js";
import { csvAnswer } from "../csv.js";
import { askOffices } from "./offices.query.js";

const columns = ["office", "role", "person", "person_id", "kind", "elected_on", "from", "to", "vacant_since"];

/** Who holds the public offices on a day as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { force, on } = await askOffices(args);
  const { slug, name, officeHolders, vacancies, bodies } = force;
  if (!new URL(args.request.url).pathname.endsWith(".csv"))
    return json(args.request, {
      force: { slug, name },
      asOf: on,
      licence: "OGL-UK-3.0",
      officeHolders,
      vacancies,
      bodies: bodies.map(({ members, ...body }) => ({
        ...body,
        members: members.nodes,
        memberCount: members.totalCount,
      })),
    });
  const rows = [
    ...officeHolders.map(({ office, person, kind, electedOn, from, to }) => [
      office.title,
      office.role,
      person.name,
      person.id,
      kind,
      electedOn ?? "",
      from,
      to ?? "",
      "",
    ]),
    ...vacancies.map(({ office, since }) => [office.title, "", "", "", "", "", "", "", since ?? ""]),
  ];
  return csvAnswer(`${slug}-people-${on}`, [columns, ...rows]);
}
