import { randomUUID } from "node:crypto";
import type { GatewayOptions } from "@probity/gateway/gateway-options";
import type { Grant, Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";

const question = "query($subject: String!) { access(subject: $subject) { name grants { forceId personId roles } } }";

/** Asks the people subgraph what a subject may be, at this moment. Nothing is kept: a role that ended counts at the next request. */
export function accessThrough(people: SubgraphCaller): NonNullable<GatewayOptions["access"]> {
  return async ({ subject }) => {
    const asking: Identity = {
      kind: "gateway",
      subject: "",
      name: "",
      graph: "full",
      grants: [],
      platformRoles: [],
      purpose: "sign-in",
      requestId: randomUUID(),
      origin: "",
    };
    const { data, errors } = await people({ query: question, variables: { subject } }, asking);
    if (errors) throw errors[0] ?? new Error("Access cannot be asked for.");
    const access = data?.["access"] as { name: string; grants: Grant[] } | null;
    if (!access) return null;
    const everywhere = (["OPERATOR", "AUDITOR"] as const).filter((role) =>
      access.grants.some(({ roles, personId }) => personId === null && roles.includes(role)),
    );
    return { ...access, platformRoles: everywhere };
  };
}
