import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { head } from "../page/head.js";
import { everyone } from "../registers/by-person.js";
import { partAddress, registerPart } from "../registers/register-address.js";
import { wordsOf } from "../words.js";
import { askGifts } from "./gifts.query.js";
import { GiftsPage, type GiftsView } from "./GiftsPage.js";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<GiftsView> {
  const part = registerPart(request, params);
  const answer = await askGifts(context, part);
  const { force, gifts, person } = answer;
  const named = gifts.nodes.flatMap(({ recipient }) => (recipient ? [recipient] : []));
  const people = [...force.officeHolders.map((one) => one.person), ...named, ...(person ? [person] : [])];
  return { ...answer, part, people: everyone(people), today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { part, force, person } = loaderData;
  const language = part.language === "CY" ? "cy" : "en";
  const words = wordsOf(language);
  return head({
    title: [words("register.GIFTS.title"), person?.name, part.after && words("register.later")]
      .filter(Boolean)
      .join(", "),
    language,
    location,
    force,
    data: [
      { type: "application/json", href: partAddress(part, ".json") },
      { type: "text/csv", href: partAddress({ ...part, after: undefined }, ".csv") },
    ],
  });
};

export default function GiftsRoute(): ReactNode {
  return <GiftsPage {...useLoaderData<typeof loader>()} />;
}
