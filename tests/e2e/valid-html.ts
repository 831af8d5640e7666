import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      "html-validate:standard",
      "html-validate:document",
      "html-validate:a11y",
      "html-validate:browser",
    ],
    rules: {
      // The summary of faults stands above the headline when a form comes back.
      "heading-level": ["error", { minInitialRank: "h2" }],
      // All that a page fetches comes from us.
      "require-sri": "off",
      // A list may have a name (ARIA in HTML); the rule would rather it had none.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
    },
  }),
);

/** Where a document is not as HTML is written, one line a place. Empty when it is valid. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${html.slice(offset, offset + 120)}`);
}
