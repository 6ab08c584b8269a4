/** The services of a repository: folders below `spec/`, each with a `service.yaml`. */
import { noneIfMissing } from "./files.js";
import { access, readdir } from "node:fs/promises";
import { InputError } from "../core/base/input-error.js";
import { fullPath, type Session } from "./session.js";

/** Where the parts of a service lie, below the current folder. */
export interface ServicePaths {
  readonly name: string;
  readonly service: string;
  readonly documents: string;
  readonly overlay: string;
  /** The names that were published. */
  readonly names: string;
  readonly contract: string;
  readonly findings: string;
  readonly package: string;
}

/** Where the parts of a service of this name lie, whether they are there or not. */
export function servicePaths(name: string): ServicePaths {
  const folder = `spec/${name}`;
  return {
    name,
    service: `${folder}/service.yaml`,
    documents: `${folder}/documents`,
    overlay: `${folder}/overlay.yaml`,
    names: `${folder}/names.lock.yaml`,
    contract: `${folder}/openapi.yaml`,
    findings: `${folder}/findings.md`,
    package: `generated/${name}`,
  };
}

/** Names of the services of the current folder, in order; none where it has no `spec/`. */
export async function listServices(session: Session): Promise<string[]> {
  const entries = await readdir(fullPath(session, "spec"), { withFileTypes: true }).catch(noneIfMissing);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const services: string[] = [];
  for (const name of names) if (await exists(session, servicePaths(name).service)) services.push(name);
  return services.sort();
}

/** The services that were named, or all. @throws InputError for a name that is none, naming those that are. */
export async function wantedServices(session: Session, names: readonly string[]): Promise<ServicePaths[]> {
  const known = await listServices(session);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw await notAService(session, unknown, known);
  if (known.length === 0) throw new InputError("spec", null, knownServices(known));
  return (names.length === 0 ? known : [...new Set(names)]).map(servicePaths);
}

/** Why a name is no service: its folder may be there without the one file that makes it one. */
async function notAService(session: Session, name: string, known: readonly string[]): Promise<InputError> {
  const { service, documents } = servicePaths(name);
  if (!/^[\w.-]+$/u.test(name) || !(await exists(session, documents)))
    return new InputError(name, null, `no such service; ${knownServices(known)}`);
  return new InputError(service, null, `is missing; \`docs2sdk init ${name}\` writes one from the documents`);
}

/** The contract that an argument means: of the service of this name, or the file at this path. */
export async function contractPath(session: Session, argument: string): Promise<string> {
  const known = await listServices(session);
  if (!known.includes(argument)) {
    if (await exists(session, argument)) return argument;
    throw new InputError(argument, null, `neither a service nor a file; ${knownServices(known)}`);
  }
  const { contract } = servicePaths(argument);
  if (await exists(session, contract)) return contract;
  throw new InputError(contract, null, `not made yet; run \`docs2sdk regenerate ${argument}\` first`);
}

/** True where something is at a path. */
export async function exists(session: Session, path: string): Promise<boolean> {
  return access(fullPath(session, path)).then(
    () => true,
    () => false,
  );
}

function knownServices(known: readonly string[]): string {
  return known.length === 0
    ? "this folder has no service (spec/<name>/service.yaml)"
    : `the services here are: ${known.join(", ")}`;
}
