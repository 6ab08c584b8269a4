/** The contract as the generator works with it: checked, with every name given and every reference followed. */

import type { JsonObject } from "../../core/base/json.js";
import type { Note } from "../note.js";
import type { Located } from "./located.js";

/** OpenAPI Object. */
export interface Contract {
  readonly root: JsonObject;
  readonly info: Info;
  readonly server: Server | undefined;
  /** Client option → path parameter that it fills (`x-client-parameters`). */
  readonly clientParameters: readonly ClientParameter[];
  /** Where the token of a raw call goes: the security of the contract as a whole. */
  readonly token: TokenPlacement | undefined;
  readonly operations: readonly Operation[];
  /** Those with a name of their own. */
  readonly schemas: readonly NamedSchema[];
  /** All that these and the operations lead to. */
  readonly everySchema: readonly Located[];
  /** Operations that no function can be made of, each with the reason. */
  readonly leftOut: readonly Note[];
}

/** Everything that becomes a function: each operation, with its variants behind it. */
export function functionsOf({ operations }: Pick<Contract, "operations">): readonly Operation[] {
  return operations.flatMap((operation) => [operation, ...operation.variants]);
}

/** Info Object. */
export interface Info {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** SPDX identifier, or the licence's name when that looks like one. */
  readonly license: string | undefined;
}

/** Server Object: the first one that the contract lists. */
export interface Server {
  readonly url: string;
  readonly variables: readonly ServerVariable[];
}

/** Server Variable Object, and the name of the client option that sets it. */
export interface ServerVariable {
  readonly name: string;
  readonly option: string;
  readonly description: string;
  readonly fallback: string;
  readonly allowed: readonly string[];
}

export interface ClientParameter {
  readonly option: string;
  readonly parameter: string;
}

/** Operation Object with its method and path. */
export interface Operation {
  /** The operationId of the contract, or one made from method and path. */
  readonly id: string;
  /** The function: lowerCamel. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The absolute URL that the operation is at, where that is another than the contract's. */
  readonly server: string | undefined;
  readonly pointer: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  readonly token: TokenPlacement | undefined;
  /** Names of the emitted types that belong to the operation; a variant has the parameters of its operation. */
  readonly types: OperationTypes;
  /** The name of the operation that this one is a variant of. */
  readonly variantOf: string | undefined;
  /** The same method and path with one of the bodies alone (`x-variants`); a variant has no variants. */
  readonly variants: readonly Operation[];
}

export interface OperationTypes {
  readonly input: string;
  readonly data: string;
  readonly result: string;
  readonly error: string;
  /** By location; undefined where the operation has no parameter. */
  readonly parameters: Readonly<Record<ParameterLocation, string | undefined>>;
}

export type ParameterLocation = "path" | "query" | "header";

/** Parameter Object. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly pointer: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly required: boolean;
  /** Whether a client option can fill it, so that a call may leave it out. */
  readonly filledByClient: boolean;
  /** A style of OpenAPI, or "json" for a parameter with `content`. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly schema: Located | undefined;
}

/** Request Body Object with the media type that the function sends. */
export interface RequestBody {
  readonly mediaType: string;
  readonly kind: "json" | "form" | "text" | "raw";
  readonly required: boolean;
  readonly description: string;
  readonly content: Content;
  /** Fields of a form that are written in a way of their own. */
  readonly encodings: readonly FormField[];
}

/** Encoding Object of a field of a form; "json" where its content is. */
export type FormField = Pick<Parameter, "name" | "style" | "explode" | "allowReserved">;

/** Response Object with the media type that is read. */
export interface Response {
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly description: string;
  readonly body:
    | { readonly mediaType: string; readonly kind: "json" | "text" | "binary"; readonly content: Content }
    | undefined;
}

/** The schema of a body: its place, and the named schema that stands for it, if it has any. */
export interface Content {
  readonly schema: Located | undefined;
  readonly name: string | undefined;
}

/** How the token goes into a request. */
export interface TokenPlacement {
  readonly in: "header" | "query";
  readonly name: string;
  readonly prefix: string;
}

/** A schema with a type and a validator of its own name. */
export interface NamedSchema {
  /** PascalCase; the name of the type, the validator and its file. */
  readonly name: string;
  readonly schema: Located;
  /** What the schema is, in the contract. */
  readonly origin:
    | { readonly kind: "component"; readonly key: string }
    /** The target of a `$ref` that is no component, or a variant's body; a component of the emitted types, under `key`. */
    | { readonly kind: "referenced"; readonly key: string }
    /** An inline body: `typeText` says where the emitted `operations` have its type. */
    | { readonly kind: "inline"; readonly typeText: string };
}
