import type { ReactNode } from "react";

export type TagColour = "grey" | "green" | "teal" | "blue" | "purple" | "magenta" | "red" | "orange" | "yellow";

/** The state of a thing in a word or two; the colour only repeats what the word says. */
export function Tag({ colour, children }: { colour?: TagColour; children: ReactNode }): ReactNode {
  return <strong className={colour ? `govuk-tag govuk-tag--${colour}` : "govuk-tag"}>{children}</strong>;
}
