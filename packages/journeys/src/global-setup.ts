import { browserPath } from "./browser.js";

/** Unpacks the browser once for the whole run. */
export default async function setUp(): Promise<void> {
  await browserPath();
}
