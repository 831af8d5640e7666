import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** The longest of all, which must not be left for the end, when the other workers have nothing more to do. */
const LONGEST = ["e2e/pages", "e2e/hostile-forms", "app/registration/race"];

/** The order of the files where no earlier run has told how long each takes: what is long comes first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
