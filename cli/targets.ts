/** What the arguments of commands that read documents mean: one service, or documents by path. */
import { UsageError } from "./usage-error.js";
import { basename, posix } from "node:path";
import { readServiceSource, readSource, type Source } from "./stages.js";
import { exists, listServices, servicePaths, type ServicePaths } from "./services.js";
import type { Session } from "./session.js";

export interface Target {
  readonly source: Source;
  /** Null for documents by path. */
  readonly service: ServicePaths | null;
  /** The files and folders that the documents were read from. */
  readonly places: readonly string[];
}

/**
 * Reads what the arguments name; the name of a service goes before a path of that name.
 * @throws UsageError for a service among other arguments; InputError for what cannot be read.
 */
export async function sourceOf(
  session: Session,
  targets: readonly string[],
  serviceFile: string | null,
  namesFile: string | null = null,
): Promise<Target> {
  const known = await listServices(session);
  const name = targets.find((target) => known.includes(target));
  if (name === undefined) {
    const source = await readSource(session, targets, serviceFile, namesFile);
    return { source, service: null, places: targets };
  }
  if (targets.length > 1) {
    throw new UsageError(`${name} is a service, and goes alone`, `docs2sdk scrape ${name}`);
  }
  if (serviceFile !== null) {
    throw new UsageError(
      `the service ${name} has its own service file`,
      `leave out --service ${serviceFile}`,
    );
  }
  if (namesFile !== null) {
    throw new UsageError(`the service ${name} has its own lock of names`, `leave out --names ${namesFile}`);
  }
  const service = servicePaths(name);
  return { source: await readServiceSource(session, service), service, places: [service.documents] };
}

/**
 * Where the documents lie, by the names that findings call them: as a person in the current folder would look for them.
 * A document that lies nowhere there keeps its name.
 */
export async function pathsOfDocuments(
  session: Session,
  { source, places }: Target,
): Promise<(document: string) => string> {
  const paths = new Map<string, string>();
  for (const { name } of source.documents) {
    for (const place of places) {
      const path = basename(place) === name ? place : posix.join(place, name);
      if (!paths.has(name) && (await exists(session, path))) paths.set(name, path);
    }
  }
  return (document) => paths.get(document) ?? document;
}
