/** What the arguments of `scrape` and `report` mean: one service, or documents by path. */
import { basename, posix } from "node:path";
import { UsageError } from "./exit.js";
import { readServiceSource, readSource, type Source } from "./stages.js";
import { exists, listServices, servicePaths, type ServicePaths } from "./services.js";
import type { Session } from "./session.js";

export interface Wanted {
  readonly source: Source;
  /** Null for documents by path. */
  readonly service: ServicePaths | null;
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
): Promise<Wanted> {
  const known = await listServices(session);
  const name = targets.find((target) => known.includes(target));
  if (name === undefined) {
    return { source: await readSource(session, targets, serviceFile, namesFile), service: null };
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
  return { source: await readServiceSource(session, service), service };
}

/** Where the documents lie, by the names that findings call them: as a person in the current folder would look for them. */
export async function documentPaths(
  session: Session,
  { documents }: Source,
  targets: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const { name } of documents) {
    for (const target of targets) {
      const path = basename(target) === name ? target : posix.join(target, name);
      if (!paths.has(name) && (await exists(session, path))) paths.set(name, path);
    }
  }
  return paths;
}
