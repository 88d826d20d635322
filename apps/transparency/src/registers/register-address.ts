import { londonDay } from "@probity/ui/dates";
import { dateParts, isoDate } from "@probity/ui/form/DateInput";
import type { Params } from "react-router";
import { address, languageOf } from "../addresses.js";
import { idOf, slugOf } from "../ask.js";
import { graphLanguage } from "../words.js";
import type { RegisterKind, RegisterPart } from "./register.query.js";

const words: Record<RegisterKind, string> = { INTERESTS: "registers", GIFTS: "gifts" };

/** The address of a register's page ("") or of its data (".json", ".csv"). */
export function registerPath(slug: string, register: RegisterKind, ending: "" | ".json" | ".csv" = ""): string {
  return `/${slug}/${words[register]}${ending}`;
}

/** What an address of a register asks for. Throws the 404 page where a part of it is malformed. */
export function registerPart(request: Request, params: Params): RegisterPart {
  const { pathname, searchParams } = new URL(request.url);
  const person = searchParams.get("person");
  const day = searchParams.get("on");
  return {
    slug: slugOf(params["force"]),
    register: registerOf(pathname),
    language: graphLanguage(languageOf(searchParams)),
    ...(person && { person: idOf(person) }),
    ...(searchParams.has("ended") && { ended: true }),
    ...(day && (hasCome(day) ? { on: day } : { noDay: true })),
    ...(searchParams.get("after") && { after: searchParams.get("after") ?? "" }),
  };
}

/** The address of a part of a register. */
export function partAddress(
  { slug, register, language, person, after, ended, on }: RegisterPart,
  ending: "" | ".json" | ".csv",
): string {
  return address(registerPath(slug, register, ending), language === "CY" ? "cy" : "en", {
    person,
    ended: ended ? "yes" : null,
    on,
    after,
  });
}

/** Whether a text is an ISO day that has come. */
function hasCome(text: string): boolean {
  const day = isoDate(dateParts(text));
  return day === text && day <= londonDay();
}

/** The register that an address is about: "/staffordshire/gifts.csv" is about gifts. */
function registerOf(pathname: string): RegisterKind {
  return /^\/[^/]+\/gifts\b/.test(pathname) ? "GIFTS" : "INTERESTS";
}
