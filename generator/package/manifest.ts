/** `package.json` and `tsconfig.json` of a package: ESM, subpath exports, one dependency. */

import { clientPackageName, isPackageName } from "../../core/base/package-name.js";
import { GeneratorError } from "../error.js";
import type { Contract } from "../model/contract.js";
import { commentText } from "../text/comment.js";

const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The name of the package: the one asked for, or one made from the title. GeneratorError for one that npm refuses. */
export function packageName(contract: Contract, wanted: string | undefined): string {
  const name = wanted ?? clientPackageName(contract.info.title, "api");
  if (!isPackageName(name)) {
    throw new GeneratorError(
      `${JSON.stringify(name)} is not a name that npm takes`,
      wanted === undefined ? "/info/title" : "",
    );
  }
  return name;
}

/** The text of `package.json`. */
export function manifest(contract: Contract, name: string): string {
  const { version, license, title } = contract.info;
  const subpath = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  return json({
    name,
    version: SEMVER.test(version) ? version : "0.0.0",
    description: `Typed client and validators for ${commentText(title).replace(/\s+/g, " ")}`,
    ...(license === undefined ? {} : { license }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": subpath("index"),
      "./validators": subpath("validators/index"),
      "./validators/*": subpath("validators/*"),
      "./types": { types: "./dist/types/index.d.ts", default: "./dist/types/index.js" },
      "./package.json": "./package.json",
    },
    files: ["dist", "README.md"],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    dependencies: { "openapi-fetch": "0.17.0" },
    devDependencies: { typescript: "5.9.3" },
  });
}

/** The text of `tsconfig.json`. No types of Node: the package runs in browsers too. */
export function compilerSettings(): string {
  return json({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      declaration: true,
      rootDir: "src",
      outDir: "dist",
    },
    include: ["src"],
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
