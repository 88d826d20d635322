import { BaseSequencer, type TestSpecification } from "vitest/node";

// Known to be long; with two workers the run ends sooner when neither is left alone with one of them at the end.
const long = [
  "/kills.test",
  "/start.test",
  "/public-pages.test",
  "/outages.test",
  "/start-",
  "/tour.test",
  "/platform.test",
  "/resilience.test",
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
