/** The objects of OpenAPI 3.1.1, as data: which member of which object holds which objects. */
import { keywordNames, keywords } from "./keywords.js";
import { methods } from "./methods.js";

/** The objects that the standard gives a meaning. A Header Object is a parameter without a name: both are read alike. */
export type Kind =
  | "root"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "securityScheme"
  | "schema";

/** What a member holds: one object, or several of a kind. */
export type Holds = Kind | { readonly map: Kind } | { readonly list: Kind };

type Members = Readonly<Record<string, Holds>>;

const schema: Holds = "schema";
const examples: Holds = { map: "example" };
const content: Holds = { map: "mediaType" };
const headers: Holds = { map: "parameter" };

const structure: Readonly<Record<Exclude<Kind, "callback">, Members>> = {
  root: { paths: { map: "pathItem" }, webhooks: { map: "pathItem" }, components: "components" },
  components: {
    schemas: { map: "schema" },
    responses: { map: "response" },
    parameters: { map: "parameter" },
    examples,
    requestBodies: { map: "requestBody" },
    headers,
    securitySchemes: { map: "securityScheme" },
    links: { map: "link" },
    callbacks: { map: "callback" },
    pathItems: { map: "pathItem" },
  },
  pathItem: {
    parameters: { list: "parameter" },
    ...Object.fromEntries(methods.map((method) => [method, "operation" as const])),
  },
  operation: {
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response" },
    callbacks: { map: "callback" },
  },
  parameter: { schema, examples, content },
  requestBody: { content },
  response: { headers, content, links: { map: "link" } },
  mediaType: { schema, examples, encoding: { map: "encoding" } },
  encoding: { headers },
  example: {},
  link: {},
  securityScheme: {},
  schema: schemaMembers(),
};

/** The members of a schema that hold schemas: JSON Schema's own table says which. */
function schemaMembers(): Members {
  const held = {
    none: [],
    reference: [],
    one: ["schema"],
    list: [{ list: "schema" }],
    map: [{ map: "schema" }],
  } as const;
  return Object.fromEntries(
    keywordNames.flatMap((name) =>
      held[keywords[name].schemas].map((holds): [string, Holds] => [name, holds]),
    ),
  );
}

/** What a member of an object holds; undefined where that is data, or words. A callback is path items under any key. */
export function heldBy(kind: Kind, key: string): Holds | undefined {
  if (kind === "callback") return "pathItem";
  const members = structure[kind];
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
