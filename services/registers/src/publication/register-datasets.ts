import type { Dataset } from "@probity/rules/kinds/publication";
import { RegisterKind } from "../entries/register-entry.entity.js";

/** The registers, each by the name that rules of publication give it. */
export const registerDatasets: readonly { readonly register: RegisterKind; readonly dataset: Dataset }[] = [
  { register: RegisterKind.INTERESTS, dataset: "REGISTER_OF_INTERESTS" },
  { register: RegisterKind.GIFTS, dataset: "GIFTS_AND_HOSPITALITY" },
];
