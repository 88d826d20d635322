import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA on the page, and whether the page can be scrolled sideways; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // No page has a frame: without the second page in which axe gathers what it found in frames it takes a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [...found, `${overflow} px wider than the screen`] : found;
}
