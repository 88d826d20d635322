import { formatDate, londonDay } from "@probity/ui/dates";
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
  /** Who has not declared by their last day, where the force's rule asks to name them. */
  notDeclared: DueItem[];
  today: string;
}

/** Loads a page of a register. What is still due stands on the first page of the register of interests only. */
export async function loadRegister({ request, params, context }: LoaderFunctionArgs): Promise<RegisterView> {
  const part = registerPart(request, params);
  const answer = await askRegister(context, part);
  const { force, entries, person } = answer;
  const showsDue = part.register === "INTERESTS" && !part.after && !part.ended && !part.on && !force.historic;
  const due = force.dueItems.filter((item) => item.status !== "MET" && (!person || item.person?.id === person.id));
  const people = [...force.officeHolders, ...force.dueItems, ...entries.nodes].flatMap((one) => one.person ?? []);
  return {
    ...answer,
    part,
    people: everyone(person ? [...people, person] : people),
    ...dueAndNot(showsDue ? due : [], force.registerPublication?.namesNonDeclarers ?? false),
    today: londonDay(),
  };
}

function dueAndNot(items: readonly DueItem[], names: boolean): Pick<RegisterView, "due" | "notDeclared"> {
  const late = (item: DueItem) => names && item.status === "OVERDUE";
  return { due: items.filter((item) => !late(item)), notDeclared: items.filter(late) };
}

/** The head of a register's page. */
export function registerHead(view: RegisterView | undefined, location: MetaArgs["location"]): MetaDescriptor[] {
  if (!view) return [];
  const { part, force, person } = view;
  const language = part.language === "CY" ? "cy" : "en";
  const title = wordsOf(language)(`register.${part.register}.title`);
  const ended = part.ended ? wordsOf(language)("register.endedEntries") : undefined;
  const stood = part.on ? wordsOf(language)("register.stoodOn", { date: formatDate(part.on, language) }) : undefined;
  const paged = part.after ? wordsOf(language)("register.later") : undefined;
  return head({
    title: [title, person?.name, ended, stood, paged].filter(Boolean).join(", "),
    language,
    location,
    force,
    data: [
      { type: "application/json", href: partAddress(part, ".json") },
      { type: "text/csv", href: partAddress({ ...part, after: undefined }, ".csv") },
    ],
  });
}
