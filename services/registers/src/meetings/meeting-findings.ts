import { personalDataIn, type PersonalDataFinding } from "@probity/rules/guard/personal-data";

/** A declaration at an item, as far as its words would be published. */
export interface SaidOfItem {
  readonly interest: string;
  readonly localTerm: string | null;
  readonly itemTitle: string | null;
  readonly itemClosed: boolean;
  readonly itemReason: string | null;
}

/** Words that look like personal data in what the public would read of a meeting: of a closed part the reason alone. */
export function findingsInMeeting(
  meeting: { readonly closed: boolean; readonly closedReason: string | null },
  said: readonly SaidOfItem[],
): PersonalDataFinding[] {
  const texts = said.flatMap(({ interest, localTerm, itemTitle, itemClosed, itemReason }) => {
    const open = meeting.closed || itemClosed ? [] : [itemTitle, interest];
    return [localTerm, itemReason ?? meeting.closedReason, ...open];
  });
  return [...new Set(texts)].flatMap((text) => (text ? personalDataIn(text) : []));
}
