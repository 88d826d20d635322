import { formatDate } from "@probity/ui/dates";
import type { Language } from "@probity/ui/i18n";
import type { TFunction } from "i18next";
import type { VersionStatus } from "../gql/graphql.js";

/** What is needed to name a version in a list. */
export interface NamedVersion {
  readonly number: string;
  readonly status: VersionStatus;
  readonly inForceFrom?: string | null;
}

/** "Version 03, in force, from 1 November 2017": enough to tell one version from the others. */
export function versionWords({ number, status, inForceFrom }: NamedVersion, t: TFunction, language: Language): string {
  const from = inForceFrom ? t("compare.from", { date: formatDate(inForceFrom, language) }) : null;
  const standing = t(`protocols.statuses.${status}`).toLowerCase();
  return [t("protocols.versionNumber", { number }), standing, from].filter(Boolean).join(", ");
}

/** `lang` for words that the platform has in English only, on a Welsh screen. */
export function englishOnly(language: Language): "en" | undefined {
  return language === "en" ? undefined : "en";
}
