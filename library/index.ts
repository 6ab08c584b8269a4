/**
 * docs2sdk as a library: what the command does, function by function. Each loads what it needs when it is called.
 *
 * What a function reports beside its value are findings; what cannot be read at all throws an {@link InputError}.
 */
export { InputError } from "../core/base/input-error.js";
export type { Json, JsonObject } from "../core/base/json.js";
export type { Finding } from "../core/findings/finding.js";
export type { Severity } from "../core/findings/rule.js";
export { rules, type RuleName } from "../core/findings/rules.js";
export type { WithFindings } from "../core/findings/with-findings.js";
export { locateFindings } from "../contract/locate-findings.js";
export { check, setAsideExamples } from "./check.js";
export type { ExampleCounts, RequestFacts, SettledContract } from "./check.js";
export { applyOverlay, loadContract, serializeContract, type Contract, type Overlay } from "./contract.js";
export { defaultService, readDocuments, readService } from "./documents.js";
export type { ReadDocuments, Service, Setting } from "./documents.js";
export { explain, UnknownName, type ContractSource } from "./explain.js";
export type { Explanation, Keyword, Reason, Unused } from "./explain.js";
export { generate, generatedMark, GeneratorError } from "./generate.js";
export type { GeneratedFile, GeneratedPackage, GenerateOptions } from "./generate.js";
export { lint, type Acceptance, type LintOptions } from "./lint.js";
export { noNames, readNamesLock, serializeNamesLock, type NamesLock } from "./names.js";
export { intermediates, read, type Forms, type Intermediate } from "./read.js";
export type { MeaningForm, OperationForm, PageForm, TablesForm } from "./read.js";
export { scrape } from "./scrape.js";
export type { Coverage, Document, DocumentSummary, FieldOutcomes } from "./scrape.js";
export type { ScrapedReference, ScrapeOptions } from "./scrape.js";
