import { useEffect } from "react";
import { useLocation } from "react-router";

/** Shows the clause that the address names (`#ST-20a`): it was not on the screen yet when the screen was opened. */
export function useClauseInView(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === "") return undefined;
    // Only after the screen has moved to its head, as it does on arrival.
    const frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}
