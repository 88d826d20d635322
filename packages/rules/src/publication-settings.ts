import type { Dataset, PublicationRule } from "./kinds/publication.js";

const settings = ["audience", "lagDays", "frequencyMonths", "retentionYears", "namesNonDeclarers"] as const;
type Setting = (typeof settings)[number];

/** What of a publication rule the platform acts on, by what is published. A version in force and who holds an office are public anyhow. */
const obeyed: Readonly<Record<Dataset, readonly Setting[]>> = {
  REGISTER_OF_INTERESTS: settings,
  GIFTS_AND_HOSPITALITY: ["audience", "frequencyMonths", "retentionYears"],
  PROTOCOL: ["retentionYears"],
  ROLES: ["retentionYears"],
  PERMISSIONS: ["audience"],
};

/** What is set where nobody has said anything. */
const unsaid: Pick<PublicationRule, Setting> = {
  audience: "PUBLIC",
  lagDays: null,
  frequencyMonths: null,
  retentionYears: null,
  namesNonDeclarers: false,
};

/** Whether a field of a publication rule would do nothing for what is published; `dataset` as it was chosen, if it was. */
export function doesNothing(field: string, dataset: string): boolean {
  const setting = settings.find((one) => one === field);
  const acting: readonly Setting[] = Object.hasOwn(obeyed, dataset) ? obeyed[dataset as Dataset] : [];
  return setting !== undefined && !acting.includes(setting);
}

/** The fields of a publication rule in which something is set that would do nothing. */
export function idleSettings(rule: PublicationRule): Setting[] {
  return settings.filter((setting) => rule[setting] !== unsaid[setting] && doesNothing(setting, rule.dataset));
}
