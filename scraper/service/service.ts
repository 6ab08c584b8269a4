import type { Acceptance } from "../../core/findings/acceptance.js";
import type { JsonObject } from "../../core/base/json.js";

/** What the documents do not say about a service, as `service.yaml` states it. */
export interface Service {
  readonly title: string;
  /** `info.version` of the contract. */
  readonly version: string;
  readonly description: string;
  /** The language of the documents, as a language tag; null where they are to tell it themselves. */
  readonly language: string | null;
  readonly license: { readonly name: string; readonly url: string } | null;
  /** npm name of the generated package. */
  readonly packageName: string;
  /** OpenAPI Server Objects, as they go into the contract. */
  readonly servers: readonly JsonObject[];
  /** OpenAPI Security Scheme Objects by name; each is an alternative for every operation. */
  readonly securitySchemes: Readonly<Record<string, JsonObject>>;
  /** Parameters that the client fills in everywhere: option name → name in the path. */
  readonly clientParameters: Readonly<Record<string, string>>;
  /** Title of a page → title in the overview, where both name the same API differently. */
  readonly aliases: readonly Setting[];
  /** Document name → operationId, where the derived one is not wanted. */
  readonly operationIds: readonly Setting[];
  /** Which parts of its HTML pages are content; null where their markup is to tell. */
  readonly pages: PageSelectors | null;
  /** Problems of the linter that are the service's own, such as paths that one URL fits both. */
  readonly accepted: readonly Acceptance[];
}

/** CSS selectors of the parts of a page that are content, and of parts to leave out. */
export interface PageSelectors {
  readonly content: Selector | null;
  readonly drop: readonly Selector[];
}

export interface Selector {
  readonly selector: string;
  /** Where it stands: `<file>:<line>`. */
  readonly source: string;
}

/** What `service.yaml` says of one thing that the documents name. */
export interface Setting {
  readonly of: string;
  readonly value: string;
  /** Where it stands: `<file>:<line>`. */
  readonly source: string;
}
