/**
 * The way from documents to a contract and on to a package: read → scrape → overlay → judge → write → lint → generate.
 * Each stage is a function of the library that is timed; whichever command needs it finds it here.
 */
import { InputError } from "../core/base/input-error.js";
import type { Acceptance } from "../core/findings/acceptance.js";
import type { Finding } from "../core/findings/finding.js";
import { unreadPages } from "../core/findings/unread-pages.js";
import { withFindings, type WithFindings } from "../core/findings/with-findings.js";
import type { JsonObject } from "../core/base/json.js";
import * as library from "../library/index.js";
import { compareFiles, staleFiles, type Change } from "./files.js";
import { exists, type ServicePaths } from "./services.js";
import { fullPath, type Session } from "./session.js";

/** What a scrape starts from. */
export interface Source {
  readonly service: library.Service;
  readonly documents: readonly library.Document[];
  /** Files of the given folders that are no documents. */
  readonly skipped: readonly string[];
  /** What is to be said of files and links of the folders. */
  readonly findings: readonly Finding[];
  readonly overlay: library.Overlay | null;
  /** The names of the last run; none where there was none. */
  readonly names: library.NamesLock;
}

/** The documents, service file and overlay of a service. @throws InputError for what is missing or cannot be read. */
export function readServiceSource(session: Session, paths: ServicePaths): Promise<Source> {
  return session.stages.run("read", async () => {
    const { readText } = await import("../core/base/read-text.js");
    const overlay = (await exists(session, paths.overlay))
      ? { path: paths.overlay, text: await readText(fullPath(session, paths.overlay), paths.overlay) }
      : null;
    const names = await readNames(session, paths.names);
    const parts = await readParts(session, [paths.documents], paths.service);
    // What is published is not made of what is left of its documents.
    const refusal = unreadPages(parts.findings);
    if (refusal) {
      const { file, line, reason, hint } = refusal;
      throw new InputError(`${paths.documents}/${file}`, line, reason, { hint });
    }
    return { ...parts, overlay, names };
  });
}

/** Documents by path, with a service file or, without one, what is known of any service. @throws as {@link readServiceSource}. */
export function readSource(
  session: Session,
  documents: readonly string[],
  serviceFile: string | null,
  namesFile: string | null,
): Promise<Source> {
  return session.stages.run("read", async () => ({
    ...(await readParts(session, documents, serviceFile)),
    overlay: null,
    names: await readNames(session, namesFile),
  }));
}

/** A lock of names; none where no run has written the file yet. */
async function readNames(session: Session, path: string | null): Promise<library.NamesLock> {
  if (path === null || !(await exists(session, path))) return library.noNames;
  return library.readNamesLock(path, session.cwd);
}

async function readParts(session: Session, paths: readonly string[], serviceFile: string | null) {
  const service = await readServiceFile(session, serviceFile);
  return { service, ...(await library.readDocuments(paths, session.cwd)) };
}

/** A service file or, without one, what is known of any service. @throws InputError */
export function readServiceFile(session: Session, path: string | null): Promise<library.Service> {
  return path === null ? library.defaultService("service") : library.readService(path, session.cwd);
}

/** A contract from disk. @throws InputError */
export function loadContractFile(session: Session, path: string): Promise<library.Contract> {
  return session.stages.run("read", () => library.loadContract(path, session.cwd));
}

/** What reading makes of documents, as far as one intermediate. @throws InputError where a document cannot be read. */
export function readDocumentsStage<Name extends library.Intermediate>(
  session: Session,
  { documents }: Source,
  intermediate: Name,
): Promise<readonly library.Forms[Name][]> {
  return session.stages.run("read", () => library.read(documents, intermediate));
}

/** The contract that documents make. @throws InputError where a document cannot be read. */
export function scrapeStage(
  session: Session,
  { documents, service, names }: Source,
): Promise<WithFindings<library.ScrapedReference>> {
  return session.stages.run("scrape", (onProgress) =>
    library.scrape(documents, service, { names, onProgress }),
  );
}

/** A contract as its overlay corrects it. @throws InputError where an action makes no sense. */
async function overlayStage(
  session: Session,
  document: JsonObject,
  { overlay }: Source,
): Promise<WithFindings<JsonObject>> {
  if (overlay === null) return withFindings(document);
  return session.stages.run("overlay", () => library.applyOverlay(document, overlay));
}

/** A contract without the examples that contradict it, which stand aside. */
export function judgeStage(
  session: Session,
  document: JsonObject,
): Promise<WithFindings<library.SettledContract>> {
  return session.stages.run("judge", () => library.setAsideExamples(document));
}

/** A contract with the text of its file. @throws InputError where the overlay has left a `$ref` that leads nowhere. */
function writeStage(session: Session, document: JsonObject, path: string): Promise<library.Contract> {
  return session.stages.run("write", () => library.serializeContract(document, path));
}

/** A contract that was made from documents, as it is written. */
export interface MadeContract {
  readonly scraped: library.ScrapedReference;
  readonly contract: library.Contract;
  readonly examples: library.ExampleCounts;
}

/**
 * From documents to the contract that a file at `path` would hold; nothing is written.
 * @param isStrict where every page has to be read, and not only told of.
 * @throws InputError where a stage does, and under `isStrict` for a page that could not be read.
 */
export async function makeContract(
  session: Session,
  source: Source,
  path: string,
  isStrict = false,
): Promise<WithFindings<MadeContract>> {
  const scraped = await scrapeStage(session, source);
  const refusal = isStrict ? unreadPages([...source.findings, ...scraped.findings]) : null;
  if (refusal) throw refusal;
  const corrected = await overlayStage(session, scraped.value.contract, source);
  const settled = await judgeStage(session, corrected.value);
  const contract = await writeStage(session, settled.value.document, path);
  return {
    value: { scraped: scraped.value, contract, examples: settled.value.examples },
    findings: [
      ...source.findings,
      ...scraped.findings,
      ...corrected.findings,
      ...library.locateFindings(settled.findings, contract),
    ],
  };
}

/** How many problems of the linter are accepted, and a finding for each problem. */
export function lintStage(
  session: Session,
  contract: library.Contract,
  accepted: readonly Acceptance[],
): Promise<WithFindings<{ readonly accepted: number }>> {
  return session.stages.run("lint", () => library.lint(contract, { accepted }));
}

/** How many examples a contract carries, and a finding for each contradiction. */
export function checkStage(
  session: Session,
  contract: library.Contract,
): Promise<WithFindings<{ readonly examples: number }>> {
  return session.stages.run("check", () => library.check(contract));
}

/** A package that is not written yet. */
export interface MadePackage {
  readonly operations: number;
  readonly schemas: number;
  /** Against what is in the folder now, files of an earlier run that are no longer generated included. */
  readonly changes: readonly Change[];
}

/** Generates a package and compares it with a folder. @throws InputError, at the contract's line, for what cannot be generated. */
export function generateStage(
  session: Session,
  contract: library.Contract,
  folder: string,
  packageName: string,
): Promise<WithFindings<MadePackage>> {
  return session.stages.run("generate", async () => {
    const { value, findings } = await library.generate(contract, { packageName });
    const { files, operations, schemas } = value;
    const written = await compareFiles(fullPath(session, folder), files);
    const stale = await staleFiles(fullPath(session, `${folder}/src`), library.generatedMark, written);
    return withFindings({ operations, schemas, changes: [...written, ...stale] }, findings);
  });
}

/** Why the contract that documents make says what it says of one part. @throws UnknownName where nothing has the name. */
export function explainStage(
  session: Session,
  name: string,
  source: Source,
): Promise<WithFindings<library.Explanation>> {
  return session.stages.run("explain", (onProgress) => library.explain(name, source, { onProgress }));
}
