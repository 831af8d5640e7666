import tseslint from "typescript-eslint";

const CLOCK_AND_DICE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The time is a parameter, or app.now(): only app/context.ts reads the clock.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "The time is a parameter, or app.now(): only app/context.ts reads the clock.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The time is a parameter, or app.now(): only app/context.ts reads the clock.",
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: "The time is a parameter, or app.now(): only app/context.ts reads the clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Ids and secrets come from app.newId() and app.newSecret(): only app/context.ts throws dice.",
  },
  {
    selector: "MemberExpression[property.name=/^random(UUID|Bytes|Int)$/]",
    message: "Ids and secrets come from app.newId() and app.newSecret(): only app/context.ts throws dice.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Settings are in app.config: only app/config.ts reads the environment.",
  },
];

const DICE_IMPORTS = ["randomUUID", "randomBytes", "randomInt"].map((name) => ({
  name: "node:crypto",
  importNames: [name],
  message: "Ids and secrets come from app.newId() and app.newSecret(): only app/context.ts throws dice.",
}));

export default tseslint.config(
  { ignores: ["build/**", "data/**", "node_modules/**", "public/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-constant-binary-expression": "error",
      "no-control-regex": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "object-shorthand": "error",
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-base-to-string": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-for-in-array": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Remix has a Response thrown for a redirect or a missing page.
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "lib", name: "Response" }] }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-restricted-types": [
        "error",
        { types: { Event: "The browser's Event is not ours: EventRow is a conference." } },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts", "emails/**/*.{ts,tsx}"],
    ignores: ["app/context.ts", "app/config.ts", "app/server.ts", "app/cli/**"],
    rules: {
      "no-restricted-syntax": ["error", ...CLOCK_AND_DICE],
      "no-restricted-imports": ["error", { paths: DICE_IMPORTS }],
    },
  },
);
