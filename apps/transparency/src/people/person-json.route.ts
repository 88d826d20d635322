import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { languageOf } from "../addresses.js";
import { json } from "../answers.js";
import { idOf, slugOf } from "../ask.js";
import { giftData } from "../gifts/gifts-json.js";
import { dueData } from "../page/DueItems.js";
import { partAddress } from "../registers/register-address.js";
import { entryData } from "../registers/register-json.js";
import { graphLanguage } from "../words.js";
import { askPerson } from "./person.query.js";

/** A person in a public office as data; registers longer than the first entries are behind their own addresses. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const language = graphLanguage(languageOf(new URL(request.url).search));
  const force = await askPerson(context, { slug: slugOf(params["force"]), person: idOf(params["person"]), language });
  const { person } = force;
  const register = (kind: "INTERESTS" | "GIFTS", totalCount: number, entries: readonly object[]) => ({
    totalCount,
    entries,
    all: partAddress({ slug: force.slug, register: kind, language, person: person.id }, ".json"),
  });
  return json(request, {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    asOf: londonDay(),
    licence: "OGL-UK-3.0",
    person: { id: person.id, name: person.name, appointments: person.appointments },
    interests: register(
      "INTERESTS",
      person.interests.totalCount,
      person.interests.nodes.map((entry) => entryData(entry, force.slug)),
    ),
    gifts: register(
      "GIFTS",
      person.gifts.totalCount,
      person.gifts.nodes.map((gift) => giftData(gift, force.slug)),
    ),
    stillDue: force.dueItems.filter((item) => item.person?.id === person.id && item.status !== "MET").map(dueData),
  });
}
