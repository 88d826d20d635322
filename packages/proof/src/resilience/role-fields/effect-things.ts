import type { Known } from "./known-things.js";
import type { Things } from "./thing.js";

/** Ways to what a rule or a version under way would change: a shorter period for the register, a route where the text has none. */
export function effectThings({ force, version, protocol }: Known): Things {
  const asked = (field: string, clauseId: string, rule: string, inside: string) =>
    `{ ${field}(input: { forceId: "${force}", versionId: "${version.inForce}", clauseId: "${clauseId}", from: "2033-01-01", ${rule} }) { ${inside} } }`;
  const shorter = `ruleKey: "staffordshire-2012/register-initial", rule: { kind: "DEADLINE", duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER", anchor: "ELECTION", length: 7, unit: "CALENDAR_DAYS", hardness: "HARD" }`;
  const route = `rule: { kind: "ROUTE", matter: "CONDUCT", canonicalMatters: ["MATTER_OF_CONSCIENCE"], complainant: [],
    subject: [], to: ["MONITORING_OFFICER"] }`;
  const laid = (field: string, rules: string, inside: string) =>
    `{ ${field}(input: { forceId: "${force}", versionId: "${force}", protocolId: "${protocol.inForce}", rules: [${rules}], clauses: [],
      fallbacks: [], from: "2013-01-01" }) { ${inside} } }`;
  const registered = `{ id: "staffordshire-2012/register-initial", clauseId: "ST-20a", kind: "DEADLINE", duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER", anchor: "ELECTION", length: 7, unit: "CALENDAR_DAYS", hardness: "HARD" }`;
  const signed = `{ id: "x/sign", clauseId: "ST-20a", kind: "ACKNOWLEDGE", subject: ["ELECTED_HOLDER"], on: ["APPOINTMENT"] }`;
  const dutiesOfVersion = (inside: string) => laid("versionEffectOnDuties", registered, inside);
  const routesOfVersion = (inside: string) => laid("versionEffectOnRoutes", "", inside);
  const signatures = (inside: string) => laid("versionEffectOnSignatures", signed, inside);
  const duties = (inside: string) => asked("effectOnDuties", "ST-20a", shorter, inside);
  const routes = (inside: string) => asked("effectOnRoutes", "ST-17", route, inside);
  return {
    EffectOnDuties: {
      "of a shorter period": { by: [duties("$")] },
      "of a version": { by: [dutiesOfVersion("$")] },
    },
    DutyEffect: {
      "of a shorter period": { by: [duties("duties { $ }")] },
      "of a version": { by: [dutiesOfVersion("duties { $ }")] },
    },
    EffectOnRoutes: {
      "of a route where there was none": { by: [routes("$")] },
      "of a version": { by: [routesOfVersion("$")] },
    },
    RouteEffect: {
      "of a route where there was none": { by: [routes("routes { $ }")] },
      "of a version": { by: [routesOfVersion("routes { $ }")] },
    },
    EffectOnSignatures: { "of a version": { by: [signatures("$")] } },
    SignatureEffect: { "of a version": { by: [signatures("signatures { $ }")] } },
  };
}
