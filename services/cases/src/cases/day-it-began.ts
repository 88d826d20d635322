import { dayInLondon } from "@probity/service-kit/dates";

/** The day whose rules judge a matter: the one on which it began or, where nobody says, on which it was raised in London. */
export function dayItBegan({ happenedOn, raisedAt }: { happenedOn: string | null; raisedAt: Date }): string {
  return happenedOn ?? dayInLondon(raisedAt);
}
