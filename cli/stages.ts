/**
 * The way from documents to a contract and on to a package, one function a stage. Each loads what it needs when it is called:
 * the linter, the validator and the generator take longer to load than a small command takes to run.
 */
import type { Acceptance } from "../core/findings/acceptance.js";
import type { SourceOf } from "../contract/examples/judge.js";
import type { Finding } from "../core/findings/finding.js";
import { InputError } from "../core/base/input-error.js";
import type { JsonObject } from "../core/base/json.js";
import type { LoadedContract } from "../contract/load.js";
import type { ExampleCounts, ReportInput } from "./report/report.js";
import type { Document, Scraped } from "../scraper/scrape.js";
import type { NamesLock } from "../scraper/openapi/names/names-lock.js";
import type { Service } from "../scraper/service/service.js";
import { compareFiles, jsonText, staleFiles, type Change } from "./files.js";
import { exists, type ServicePaths } from "./services.js";
import { fullPath, type Session } from "./session.js";

/** What a scrape starts from. */
export interface Source {
  readonly service: Service;
  readonly documents: readonly Document[];
  /** Files of the given folders that are no documents. */
  readonly skipped: readonly string[];
  readonly overlay: { readonly path: string; readonly text: string } | null;
  /** The names of the last run. */
  readonly names: NamesLock;
}

/** The documents, service file and overlay of a service. @throws InputError for what is missing or cannot be read. */
export function readServiceSource(session: Session, paths: ServicePaths): Promise<Source> {
  return session.stages.run("read", async () => {
    const { readText } = await import("../core/base/read-text.js");
    const overlay = (await exists(session, paths.overlay))
      ? { path: paths.overlay, text: await readText(fullPath(session, paths.overlay), paths.overlay) }
      : null;
    const names = await readNames(session, paths.names);
    return { ...(await readParts(session, [paths.documents], paths.service)), overlay, names };
  });
}

/** Documents by path, with a service file or, without one, what can be said without. @throws as {@link readServiceSource}. */
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

/** A lock of names; none where there is no such file yet. @throws InputError */
async function readNames(session: Session, path: string | null): Promise<NamesLock> {
  const { noNames } = await import("../scraper/openapi/names/names-lock.js");
  if (path === null || !(await exists(session, path))) return noNames;
  const { parseNamesLock } = await import("../scraper/openapi/names/lock-file.js");
  const { readText } = await import("../core/base/read-text.js");
  return parseNamesLock(await readText(fullPath(session, path), path), path);
}

/** The text of the lock after a scrape. */
export async function namesText({ scraped }: Made): Promise<string> {
  const { formatNamesLock } = await import("../scraper/openapi/names/lock-file.js");
  return formatNamesLock(scraped.names);
}

async function readParts(session: Session, paths: readonly string[], serviceFile: string | null) {
  const { readDocuments } = await import("../scraper/source/folder.js");
  const service = await readServiceFile(session, serviceFile);
  return { service, ...(await readDocuments(paths, session.cwd)) };
}

/** A service file or, without one, what can be said without. @throws InputError */
export async function readServiceFile(session: Session, path: string | null): Promise<Service> {
  const { defaultService, readService } = await import("../scraper/service/service-file.js");
  const { readText } = await import("../core/base/read-text.js");
  return path === null
    ? defaultService("service")
    : readService(await readText(fullPath(session, path), path), path);
}

export interface Made {
  readonly scraped: Scraped;
  /** After the overlay. */
  readonly document: JsonObject;
  readonly findings: readonly Finding[];
}

/** Scrapes documents and applies the overlay. @throws InputError where a document or overlay action makes no sense. */
export async function makeContract(session: Session, source: Source): Promise<Made> {
  const scraped = await session.stages.run("scrape", async (progress) => {
    const { scrape } = await import("../scraper/scrape.js");
    return scrape(source.documents, source.service, { onProgress: progress, names: source.names });
  });
  const { overlay } = source;
  if (overlay === null) return { scraped, document: scraped.contract, findings: scraped.findings };
  return session.stages.run("overlay", async () => {
    const { applyOverlay } = await import("../contract/overlay.js");
    const { document, findings } = await applyOverlay(scraped.contract, overlay.text, overlay.path);
    return { scraped, document, findings: [...scraped.findings, ...findings] };
  });
}

/** A contract as it is written, and what was found out about its examples. */
export interface Checked {
  readonly contract: LoadedContract;
  readonly examples: ExampleCounts;
  readonly findings: readonly Finding[];
}

/**
 * Checks every example and sets those aside that contradict the tables; then the contract gets the text of its file. Every schema
 * is compiled in Ajv's strict mode, which a contract of our own has to pass.
 * @throws InputError where the overlay has left a `$ref` that leads nowhere.
 */
export async function checkedFile(session: Session, document: JsonObject, path: string): Promise<Checked> {
  const { judgements, compile, settled } = await session.stages.run("check", async () => {
    const { compiler } = await import("../contract/examples/ajv.js");
    const { judgeExamples } = await import("../contract/examples/judge.js");
    const { setAsideExamples } = await import("../contract/examples/set-aside.js");
    const compile = compiler(document, true);
    const { judgements, document: settled } = setAsideExamples(document, judgeExamples(document, compile));
    return { judgements, compile, settled };
  });
  const contract = await asFile(session, settled, path);
  return session.stages.run("check", async () => {
    const { compileAllSchemas, judgementFindings } = await import("../contract/examples/judge.js");
    const { requestFacts } = await import("../contract/examples/request-facts.js");
    const sourceOf = lineOf(contract);
    // Examples have moved, schemas have not: what was compiled before still holds.
    const { findings: refused } = compileAllSchemas(settled, sourceOf, compile);
    const setAside = judgements.filter(({ example }) => example.place.aside).length;
    return {
      contract,
      examples: { checked: judgements.length, setAside, requests: requestFacts(settled, judgements) },
      findings: [...judgementFindings(judgements, sourceOf), ...refused],
    };
  });
}

/** How findings name a place of a contract that no document is behind: by its line. */
function lineOf(contract: LoadedContract): SourceOf {
  return (pointer) => `${contract.path}:${contract.locate(pointer) ?? 1}`;
}

/** JSON for a file of that name, else YAML. */
function asFile(session: Session, document: JsonObject, path: string): Promise<LoadedContract> {
  return session.stages.run("write", async () => {
    const { contractOf } = await import("../contract/load.js");
    const text = path.endsWith(".json")
      ? jsonText(document)
      : (await import("../contract/write.js")).toYaml(document);
    return contractOf(document, text, path);
  });
}

/** A contract from disk. @throws InputError */
export function loadContractFile(session: Session, path: string): Promise<LoadedContract> {
  return session.stages.run("read", async () => {
    const { loadContract } = await import("../contract/load.js");
    return loadContract(fullPath(session, path), path);
  });
}

/** Findings of the linter, but for what is accepted. */
export function lintStage(
  session: Session,
  contract: LoadedContract,
  accepted: readonly Acceptance[],
): Promise<Finding[]> {
  return session.stages.run("lint", async () => {
    const { lintContract } = await import("../contract/lint.js");
    return lintContract(contract, accepted);
  });
}

/** Findings of the examples of a contract that no file holds; what no document is behind is named by its pointer. */
export function judgeStage(session: Session, document: JsonObject): Promise<Finding[]> {
  return session.stages.run("check", async () => {
    const { checkExamples } = await import("../contract/examples/judge.js");
    return checkExamples(document).findings;
  });
}

/** Findings of the examples of a contract. */
export function checkStage(
  session: Session,
  contract: LoadedContract,
): Promise<{ examples: number; findings: Finding[] }> {
  return session.stages.run("check", async () => {
    const { checkExamples } = await import("../contract/examples/judge.js");
    return checkExamples(contract.document, lineOf(contract));
  });
}

export interface GeneratedPackage {
  readonly operations: number;
  readonly schemas: number;
  /** Against what is in the folder now, files of an earlier run that are no longer generated included. */
  readonly changes: readonly Change[];
}

/** Generates a package and compares it with a folder. @throws InputError, at the contract's line, for what cannot be generated. */
export function generateStage(
  session: Session,
  contract: LoadedContract,
  folder: string,
  packageName: string,
): Promise<GeneratedPackage> {
  return session.stages.run("generate", async () => {
    const { generate, GeneratorError, generatedMark } = await import("../generator/index.js");
    try {
      const { files, operations, schemas } = await generate(contract.document, { packageName });
      const target = fullPath(session, folder);
      const written = await compareFiles(target, files);
      const stale = await staleFiles(fullPath(session, `${folder}/src`), generatedMark, written);
      return { operations, schemas, changes: [...written, ...stale] };
    } catch (error) {
      if (!(error instanceof GeneratorError)) throw error;
      throw new InputError(contract.path, contract.locate(error.pointer), error.message, { cause: error });
    }
  });
}

/** The model of a report on one service. */
export function reportInput(
  source: Source,
  { scraped }: Made,
  examples: ExampleCounts,
  findings: readonly Finding[],
): ReportInput {
  const { documents, coverage, counts } = scraped;
  const { skipped } = source;
  return { title: source.service.title, documents, coverage, counts, examples, findings, skipped };
}
