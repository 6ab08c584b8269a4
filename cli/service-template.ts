/** The first service.yaml of a service, with what its documents say. */
import { stringify } from "yaml";
import { clientPackageName } from "../core/base/package-name.js";
import { compareText } from "../core/base/source.js";
import type { Document } from "../library/index.js";

/** What documents tell of a service; null and empty where they do not. */
export interface Hints {
  /** The newest version that paths have: `2.1` for `/v2.1/…`. */
  readonly version: string | null;
  /** Hosts of URLs with such a path, the most frequent first; one that only stands for a host is none. */
  readonly hosts: readonly string[];
}

/** Reads the hints from the texts of documents. */
export function hintsOf(documents: readonly Document[]): Hints {
  const versions = new Set<string>();
  const hosts = new Map<string, number>();
  for (const { text } of documents) {
    for (const [, version = ""] of text.matchAll(/\/v(\d{1,3}(?:\.\d{1,3})?)\//gu)) versions.add(version);
    for (const [, host = ""] of text.matchAll(/https:\/\/([a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,20})\/v\d/gu))
      if (!/(?:^|\.)example\.[a-z]+$/u.test(host)) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  }
  const [version = null] = [...versions].sort((a, b) => Number(b) - Number(a) || compareText(a, b));
  const byCount = [...hosts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return { version, hosts: byCount.map(([host]) => host) };
}

/** The text of the file: every key that is needed, those that often are as comments. */
export function serviceTemplate(name: string, { version, hosts }: Hints): string {
  const words = name.replace(/[-_.]+/gu, " ");
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)} API`;
  const [host] = hosts;
  const others = hosts.length > 1 ? `\n# The documents also name ${hosts.slice(1, 5).join(", ")}.` : "";
  const server =
    host === undefined
      ? `  # The documents name no host: put the real one here.
  - url: https://{endpoint}
    description: The endpoint is for the caller to give.
    variables:
      endpoint:
        default: api.invalid
        description: Host name of the service`
      : `  - url: https://${host}
    description: As the documents have it`;
  return `# What the documents do not say about this service. docs2sdk init wrote it once; it is yours from now on.

# What users of the contract and the package read first.
title: ${scalar(title)}
# ${version === null ? "No path of the documents has a version." : `Paths of the documents are of version ${version} or older.`}
version: ${scalar(version === null ? "1.0" : version.includes(".") ? version : `${version}.0`)}
description: ${scalar(`${title}, as its reference describes it.`)}

# Of the reference and the contract that is made from it. Put the real one here; this says that nothing is known.
license:
  name: Not stated by the reference
  url: about:blank

# npm name of the generated package.
package: ${scalar(clientPackageName(name, "service"))}

# At least one.${others}
servers:
${server}

# Security schemes of OpenAPI, where the documents do not show them:
# security:
#   token: { type: apiKey, in: header, name: X-Auth-Token, description: A token of the identity service }

# Parameters that the client fills in everywhere: the name of its option, and the name in paths:
# clientParameters:
#   projectId: project_id

# The name of an operation where the derived one is not wanted:
# operationIds:
#   en-us_topic_0001.html: createLamp
`;
}

/** A text as a value of YAML, in quotes where it needs them. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, compat: "yaml-1.1" }).trimEnd();
}
