import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "@probity/platform/schema/supergraph";
import { launchBrowser, newPage } from "./browser.js";
import { takeTour } from "./tour.js";

// npm run screenshots [-- <address>]: takes the README's pictures from the running product. It needs a fresh demonstration.
const baseUrl = process.argv[2] ?? "http://localhost:4000";
const folder = join(root, "docs/screenshots");
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  const page = await newPage(browser, { viewport: { width: 1200, height: 860 } });
  await takeTour({ page, baseUrl }, async (name) => {
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    process.stdout.write(`docs/screenshots/${name}.png\n`);
  });
} finally {
  await browser.close();
}
