import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: ["**/dist/", ".build/", "**/node_modules/", "generated/", "coverage/"],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers and booleans in messages are written as they are.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // The tables of the house are objects of functions; a destructured one has no `this`.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A second reader of tables would need these.
    files: ["scraper/{examples,explain,http,meaning,nesting,openapi,operation,report}/**", "scraper/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/page/page.js"],
              importNames: ["Row", "Cell"],
              message: "Tables are read once, by scraper/tables: look up the FieldTable.",
            },
            {
              group: ["**/tables/field-table.js"],
              importNames: ["readFields"],
              message: "Tables are read once, by scraper/tables: look up the FieldTable.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
