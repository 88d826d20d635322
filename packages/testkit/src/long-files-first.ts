import { BaseSequencer, type TestSpecification } from "vitest/node";

// Known to be long: the run ends sooner when no worker is left alone with one of them at the end. In turn those that start processes,
// drive a browser, or ask much: side by side two of a kind would wait for one another.
const long = [
  "/kills.test",
  "/version-life.test",
  "/reading.test",
  "/start.test",
  "/configuration.test",
  "/resilience.test",
  "/outages.test",
  "/public-pages.test",
  "/platform.test",
  "/start-",
  "/compare-simulate.test",
  "/separate.test",
  "/containers.test",
  "/tour.test",
  "/calendar.test",
  "/acknowledge.test",
  "/import-",
];

/** Runs the long test files first. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((name) => moduleId.includes(name));
      return place < 0 ? long.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
