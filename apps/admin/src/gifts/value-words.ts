import { useTranslation } from "react-i18next";
import type { ValueBasis } from "../gql/graphql.js";

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** A value in words: "£25.00 (estimate)", "value not known". */
export function useValueWords(): (pence: number | null, basis: ValueBasis) => string {
  const { t } = useTranslation();
  return (pence, basis) => {
    if (pence === null || basis === "NOT_KNOWN") return t("gifts.valueNotKnown");
    const amount = pounds.format(pence / 100);
    return basis === "ESTIMATE" ? t("gifts.valueEstimate", { amount }) : amount;
  };
}
