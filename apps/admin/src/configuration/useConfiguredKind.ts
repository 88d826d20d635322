import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useSession } from "../shell/acting-force.js";
import { configuredKindDocument } from "./case-kinds.document.js";

/** The kind of case that the address names. */
export function useConfiguredKind() {
  const { kind = "" } = useParams();
  const { acting } = useSession();
  const result = useQuery(configuredKindDocument, {
    variables: { force: acting.force.id, kind },
    fetchPolicy: "network-only",
  });
  return { result, found: result.data?.caseKind ?? null };
}
