import type { Known } from "./known-things.js";
import type { Things } from "./thing.js";

/** Ways to what a rule under way would change: a shorter period for the register, and a route where the text has none. */
export function effectThings({ force, version }: Known): Things {
  const asked = (field: string, clauseId: string, rule: string, inside: string) =>
    `{ ${field}(input: { forceId: "${force}", versionId: "${version.inForce}", clauseId: "${clauseId}", from: "2033-01-01", ${rule} }) { ${inside} } }`;
  const shorter = `ruleKey: "staffordshire-2012/register-initial", rule: { kind: "DEADLINE", duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER", anchor: "ELECTION", length: 7, unit: "CALENDAR_DAYS", hardness: "HARD" }`;
  const route = `rule: { kind: "ROUTE", matter: "CONDUCT", canonicalMatters: ["MATTER_OF_CONSCIENCE"], complainant: [],
    subject: [], to: ["MONITORING_OFFICER"] }`;
  const duties = (inside: string) => asked("effectOnDuties", "ST-20a", shorter, inside);
  const routes = (inside: string) => asked("effectOnRoutes", "ST-17", route, inside);
  return {
    EffectOnDuties: { "of a shorter period": { by: [duties("$")] } },
    DutyEffect: { "of a shorter period": { by: [duties("duties { $ }")] } },
    EffectOnRoutes: { "of a route where there was none": { by: [routes("$")] } },
    RouteEffect: { "of a route where there was none": { by: [routes("routes { $ }")] } },
  };
}
