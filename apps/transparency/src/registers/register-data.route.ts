import type { LoaderFunctionArgs } from "react-router";
import { registerCsv } from "./register-csv.js";
import { registerJson } from "./register-json.js";

/** A register as data, in the form that the address ends with. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return new URL(args.request.url).pathname.endsWith(".csv") ? registerCsv(args) : registerJson(args);
}
