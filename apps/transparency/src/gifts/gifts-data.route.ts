import type { LoaderFunctionArgs } from "react-router";
import { giftsCsv } from "./gifts-csv.js";
import { giftsJson } from "./gifts-json.js";

/** The register of gifts and hospitality as data, in the form that the address ends with. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return new URL(args.request.url).pathname.endsWith(".csv") ? giftsCsv(args) : giftsJson(args);
}
