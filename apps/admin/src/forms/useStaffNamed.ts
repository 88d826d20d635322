import { useQuery } from "@apollo/client/react";
import { useSession } from "../shell/acting-force.js";
import { staffNamedDocument } from "./staff-named.document.js";

/** A name that the guard found, as the findings of the registers are. */
export interface StaffName {
  readonly kind: "STAFF_NAME";
  readonly words: string;
}

const most = 200;

/** Whom of the force's own people below the published level each text names: asked by whoever publishes, before they do. */
export function useStaffNamed(
  texts: readonly (string | null | undefined)[],
): (text: string | null | undefined) => StaffName[] {
  const { acting, can } = useSession();
  const asked = [...new Set(texts.flatMap((text) => (text?.trim() ? [text] : [])))].slice(0, most);
  const variables = { force: acting.force.id, texts: asked };
  const skip = asked.length === 0 || !can("registers:publish");
  const { data } = useQuery(staffNamedDocument, { variables, skip, fetchPolicy: "no-cache" });
  const found = data?.staffNamedIn ?? [];
  return (text) =>
    found.filter((one) => asked[one.text] === text).map(({ name }) => ({ kind: "STAFF_NAME", words: name }));
}

/** The findings of the registers with the names of staff, each once. */
export function withNames<Finding extends { readonly words: string }>(
  findings: readonly Finding[],
  names: readonly StaffName[],
): (Finding | StaffName)[] {
  const more = names.filter(({ words }) => !findings.some((one) => one.words === words));
  return [...findings, ...more.filter((one, place) => more.findIndex(({ words }) => words === one.words) === place)];
}
