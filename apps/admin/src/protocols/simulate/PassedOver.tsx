import type { ReactNode } from "react";
import type { SimulatedPathPartsFragment } from "../../gql/graphql.js";

/** Who is named and passed over, each with why. */
export function PassedOver({ of }: { of: SimulatedPathPartsFragment["passedOver"] }): ReactNode {
  return (
    <ul className="govuk-list">
      {of.map(({ role, title, reason }) => (
        <li key={role}>
          <strong>{title}</strong>: {reason}
        </li>
      ))}
    </ul>
  );
}
