import type { LoaderFunctionArgs } from "react-router";
import { languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import { graphLanguage } from "../words.js";
import type { ConcernAsked } from "./door.js";

/** A force to which concerns may be sent, and who holds office there. */
export interface ConcernForce extends FrameForce {
  id: string;
  concernAsked: ConcernAsked;
  officeHolders: { person: { id: string; name: string }; office: { title: string } }[];
}

const concernQuery = operation<{ force: ConcernForce | null }, { slug: string; language: GraphLanguage }>(
  /* GraphQL */ `
  query ConcernPage($slug: String!, $language: Language!) {
    force(slug: $slug) {
      id
      ${frameFields}
      concernAsked { facts { ...AskedOutside } questions { ...AskedOutside } }
      officeHolders { person { id name } office { title(language: $language) } }
    }
  }
  fragment AskedOutside on CaseFactAsked { id type titleEn titleCy hintEn hintCy required choices { value en cy } }
`,
);

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The force of an address, where it takes concerns. Throws the 404 page for one that has ended. */
export async function askConcernForce({ request, params, context }: Asked) {
  const language = languageOf(new URL(request.url).search);
  const { force } = await ask(context, concernQuery, {
    slug: slugOf(params["force"]),
    language: graphLanguage(language),
  });
  if (!force || force.historic) throw notFound();
  return { force, language };
}

/** Everybody whom a concern may name, each once, with every office held. */
export function peopleOf({ officeHolders }: ConcernForce): { id: string; name: string; offices: string }[] {
  const held = Map.groupBy(officeHolders, ({ person }) => person.id);
  return [...held].map(([id, offices]) => ({
    id,
    name: offices[0]?.person.name ?? "",
    offices: offices.map(({ office }) => office.title).join(", "),
  }));
}
