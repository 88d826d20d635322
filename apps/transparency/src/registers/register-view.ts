import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs, MetaArgs, MetaDescriptor } from "react-router";
import type { DueItem } from "../page/DueItems.js";
import { head } from "../page/head.js";
import { wordsOf } from "../words.js";
import { everyone } from "./by-person.js";
import { partAddress, registerPart } from "./register-address.js";
import { askRegister, type RegisterAnswer, type RegisterPart } from "./register.query.js";

/** What the page of a register shows. */
export interface RegisterView extends RegisterAnswer {
  part: RegisterPart;
  people: { id: string; name: string }[];
  due: DueItem[];
  today: string;
}

/** Loads a page of a register. What is still due stands on the first page of the register of interests only. */
export async function loadRegister({ request, params, context }: LoaderFunctionArgs): Promise<RegisterView> {
  const part = registerPart(request, params);
  const answer = await askRegister(context, part);
  const { force, entries, person } = answer;
  const showsDue = part.register === "INTERESTS" && !part.after && !part.ended && !force.historic;
  const due = force.dueItems.filter((item) => item.status !== "MET" && (!person || item.person.id === person.id));
  const people = [...force.officeHolders, ...force.dueItems, ...entries.nodes].map((one) => one.person);
  return {
    ...answer,
    part,
    people: everyone(person ? [...people, person] : people),
    due: showsDue ? due : [],
    today: londonDay(),
  };
}

/** The head of a register's page. */
export function registerHead(view: RegisterView | undefined, location: MetaArgs["location"]): MetaDescriptor[] {
  if (!view) return [];
  const { part, force, person } = view;
  const language = part.language === "CY" ? "cy" : "en";
  const title = wordsOf(language)(`register.${part.register}.title`);
  const ended = part.ended ? wordsOf(language)("register.endedEntries") : undefined;
  const paged = part.after ? wordsOf(language)("register.later") : undefined;
  return head({
    title: [title, person?.name, ended, paged].filter(Boolean).join(", "),
    language,
    location,
    force,
    data: [
      { type: "application/json", href: partAddress(part, ".json") },
      { type: "text/csv", href: partAddress({ ...part, after: undefined }, ".csv") },
    ],
  });
}
