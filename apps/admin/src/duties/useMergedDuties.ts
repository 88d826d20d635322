import { useQuery } from "@apollo/client/react";
import type { DutiesQueryVariables } from "../gql/graphql.js";
import { dutiesDocument, personDutiesDocument } from "./duties.document.js";
import { mergeDuties, type MergedDuties } from "./merge-duties.js";

/** The calendar of duties from both services that keep days, and how to read on. */
export function useMergedDuties(variables: DutiesQueryVariables): {
  data: MergedDuties | undefined;
  error: unknown;
  more: () => Promise<void>;
} {
  const ofForce = useQuery(dutiesDocument, { variables });
  const ofPeople = useQuery(personDutiesDocument, { variables });
  const read = ofForce.data && ofPeople.data;
  const data = read && mergeDuties(ofForce.data.obligations, ofPeople.data.personDuties);
  const more = async (): Promise<void> => {
    const { obligations = null, personDuties = null } = data?.next ?? {};
    await Promise.all([
      obligations === null ? null : ofForce.fetchMore({ variables: { after: obligations } }),
      personDuties === null ? null : ofPeople.fetchMore({ variables: { after: personDuties } }),
    ]);
  };
  return { data, error: ofForce.error ?? ofPeople.error, more };
}
