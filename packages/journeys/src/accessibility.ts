import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
};

/** What axe finds against WCAG 2.2 AA on the page, and whether the page can be scrolled sideways; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Given to a document once, and only what is wrong is handed back: half the time of the builder for Playwright.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, given);
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return overflow > 0 ? [...found, `${overflow} px wider than the screen`] : found;
  }, options);
}
