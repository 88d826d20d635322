import { useQuery } from "@apollo/client/react";
import type { OwnSignaturesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { ownSignaturesDocument } from "./acknowledgement.document.js";

/** One signature asked of the viewer, or given. */
export type OwnSignature = OwnSignaturesQuery["ownAcknowledgements"][number];

/** The viewer's own signatures in the acting force. */
export function useOwnSignatures(): {
  signatures: OwnSignature[] | undefined;
  error: unknown;
  reload: () => Promise<unknown>;
} {
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const mayBeAsked = can("protocols:acknowledge");
  const { data, previousData, error, refetch } = useQuery(ownSignaturesDocument, {
    variables: { force: acting.force.id, language: apiLanguage },
    skip: !mayBeAsked,
  });
  const signatures = mayBeAsked ? (data ?? previousData)?.ownAcknowledgements : [];
  return { signatures, error, reload: () => refetch() };
}
