import { useEffect } from "react";

/**
 * Keeps what has the focus from hiding behind the bar that stays in view (WCAG 2.2, 2.4.11): browsers take an element
 * under the bar for visible and do not scroll by themselves.
 */
export function useFocusInView(): void {
  useEffect(() => {
    document.addEventListener("focusin", bringIntoView);
    return () => document.removeEventListener("focusin", bringIntoView);
  }, []);
}

function bringIntoView({ target }: FocusEvent): void {
  const bar = document.querySelector(".pb-bar");
  if (!bar || !(target instanceof Element) || bar.contains(target) || getComputedStyle(bar).position !== "sticky")
    return;
  const hidden = bar.getBoundingClientRect().bottom + 8 - target.getBoundingClientRect().top;
  const under = bar.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (under && hidden > 0) window.scrollBy({ top: -hidden, behavior: "instant" });
}
