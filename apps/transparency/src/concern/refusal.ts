import type { Words } from "../words.js";
import type { Refusal } from "./concern.action.js";

/** Why nothing was kept, in words. */
export function refusalInWords(t: Words, refusal: Refusal): string {
  return refusal.is === "later"
    ? t("concern.refusal.later", { count: refusal.minutes })
    : t(`concern.refusal.${refusal.is}`);
}
