import type { Params } from "react-router";
import { address, languageOf } from "../addresses.js";
import { notFound, slugOf } from "../ask.js";
import { graphLanguage } from "../words.js";
import type { ProtocolPart } from "./protocol.query.js";

/** What an address of a protocol asks for. Throws the 404 page where a part of it is malformed. */
export function protocolPart(request: Request, params: Params): ProtocolPart {
  const { searchParams } = new URL(request.url);
  const on = searchParams.get("on");
  if (on !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))) throw notFound();
  return {
    slug: slugOf(params["force"]),
    protocol: slugOf(params["protocol"]),
    language: graphLanguage(languageOf(searchParams)),
    on,
  };
}

/** The address of a protocol as of a day, as a page ("") or as data. */
export function protocolAddress({ slug, protocol, language, on }: ProtocolPart, ending: "" | ".json"): string {
  return address(`/${slug}/protocols/${protocol}${ending}`, language === "CY" ? "cy" : "en", { on });
}
