import type { TFunction } from "i18next";

/** How a clause is called: "Clause 20a", by the printed words where those are no number, or as one without. */
export function clauseTitle(label: string | null | undefined, t: TFunction): string {
  if (!label) return t("protocols.unnumbered");
  return /^[(\d]|^[A-Za-z]?\d|^[a-zA-Z]\)?$/.test(label) ? t("protocols.clause", { label }) : label;
}
