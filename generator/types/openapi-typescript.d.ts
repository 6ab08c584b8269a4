/** The part of openapi-typescript that transforms a document, without the part that loads and bundles one. */
declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type { Node } from "typescript";
  /** The configuration of Redocly is for loading. */
  export type Context = Omit<GlobalContext, "redoc" | "resolve"> & { resolve(ref: string): unknown };
  export default function transform(schema: OpenAPI3, context: Context): Node[];
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type { astToString } from "openapi-typescript";
  const toText: typeof astToString;
  export { toText as astToString };
}
