/** The subcommands, their arguments and their help. What they do lies in `commands/`, loaded when one is called. */
import { Command, Option } from "commander";
import { rules } from "../core/findings/finding.js";
import type { ScrapeOptions } from "./commands/scrape.js";
import type { ReportOptions } from "./commands/report.js";
import type { Outcome, Session } from "./session.js";
import { toolVersion } from "./tool-version.js";

/** Builds the command. @param done gets the outcome of the subcommand that ran. */
export function createProgram(session: Session, done: (outcome: Outcome) => void): Command {
  const program = new Command("docs2sdk");
  program
    .description("Reads a vendor's API reference, writes an OpenAPI 3.1 contract, generates a typed client.")
    .version(toolVersion())
    // Before the subcommands, which inherit it.
    .exitOverride()
    .showHelpAfterError(false)
    .addHelpText("after", exitCodesHelp);
  addRegenerate(program, session, done);
  addScrape(program, session, done);
  addLint(program, session, done);
  addCheck(program, session, done);
  addGenerate(program, session, done);
  addReport(program, session, done);
  addDefects(program, session, done);
  addExplain(program, session, done);
  return program;
}

type Add = (program: Command, session: Session, done: (outcome: Outcome) => void) => void;

const exitCodesHelp = `
A <target> is the name of a service (a folder of spec/) or a path.

Exit codes:
  0  fine
  1  findings of severity error, or generated files that are out of date
  2  wrong usage
  3  input that cannot be read (the message names file, line and what would mend it)

Every command takes --json and then prints one JSON object on stdout, also when it fails.`;

const jsonOption = () => new Option("--json", "print one JSON object instead of text");

const addRegenerate: Add = (program, session, done) => {
  program
    .command("regenerate")
    .description("make contract, findings and package of a service anew from its documents")
    .argument("[service...]", "names of services; all of spec/ if left out")
    .option("--check", "write nothing; exit 1 and list the files that are out of date")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Reads spec/<service>/{service.yaml,documents,overlay.yaml,names.lock.yaml}; writes spec/<service>/{openapi.yaml,findings.md,names.lock.yaml}
and generated/<service>/. Names that were published stay as the lock has them. Nothing is written unless every stage succeeds and no finding is an error.

Examples:
  docs2sdk regenerate modelarts
  docs2sdk regenerate --check --json`,
    )
    .action(async (names: string[], { check = false }: { check?: boolean }) => {
      const { regenerate } = await import("./commands/regenerate.js");
      done(await regenerate(session, names, { check }));
    });
};

const addScrape: Add = (program, session, done) => {
  program
    .command("scrape")
    .description("write a contract from documents")
    .argument(
      "<target...>",
      "documents, folders of documents (.html, .htm, .txt, .text; tables of contents in JSON), or one service",
    )
    .option(
      "--out <file>",
      "the contract: JSON for .json, else YAML; for a service, spec/<service>/openapi.yaml",
    )
    .option("--service <file>", "what the documents do not say: title, servers, security (service.yaml)")
    .option("--findings <file>", "write the findings there, as JSON, instead of showing them")
    .option("--names <file>", "keep the names that this lock has, and write it; a service has its own")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
The contract is written even if a finding is an error (exit code 1), since it was asked for. An example that contradicts the
tables is one: it stands in x-contradicting-examples, unchanged. The overlay of a service is applied; documents by path have none. Without --service the contract has a placeholder server and no authentication.

Examples:
  docs2sdk scrape reference/ --out contract.yaml
  docs2sdk scrape UpdateNotebook.txt --out contract.json --service service.yaml --findings findings.json
  docs2sdk scrape reference/ --out contract.yaml --names names.lock.yaml
  docs2sdk scrape modelarts`,
    )
    .action(async (targets: string[], options: Partial<Record<keyof ScrapeOptions, string>>) => {
      const { scrape } = await import("./commands/scrape.js");
      const { out = null, service = null, findings = null, names = null } = options;
      done(await scrape(session, targets, { out, service, findings, names }));
    });
};

const addLint: Add = (program, session, done) => {
  program
    .command("lint")
    .description("check a contract against Redocly's ruleset recommended-strict")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .option(
      "--service <file>",
      "the problems that are accepted (`accept` in service.yaml); a service has its own",
    )
    .addOption(jsonOption())
    .addHelpText("after", lintHelp)
    .action(async (target: string, { service = null }: { service?: string | null }) => {
      const { lint } = await import("./commands/lint.js");
      done(await lint(session, target, { service }));
    });
};

const lintHelp = `
No rule is switched off. What no contract can mend, such as two paths of the service that one URL fits, can be accepted, with a
reason, in service.yaml:
  accept:
    - rule: no-ambiguous-paths
      pointer: /paths/~1notes~1{id}
      reason: The service has these paths; ids are numbers.
An entry that fits no problem is an error. The pointers are in the output of --json.

Examples:
  docs2sdk lint contract.yaml
  docs2sdk lint contract.yaml --service service.yaml
  docs2sdk lint modelarts --json`;

const addCheck: Add = (program, session, done) => {
  program
    .command("check")
    .description("check a contract against the examples and defaults that it carries")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .addOption(jsonOption())
    .addHelpText("after", "\nExamples:\n  docs2sdk check contract.yaml\n  docs2sdk check modelarts --json")
    .action(async (target: string) => {
      const { check } = await import("./commands/check.js");
      done(await check(session, target));
    });
};

const addGenerate: Add = (program, session, done) => {
  program
    .command("generate")
    .description("generate a TypeScript package (types, client, validators) from a contract")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .requiredOption(
      "--out <folder>",
      "the package's folder; of the files there only generated ones are replaced",
    )
    .option("--name <package>", "npm name of the package; from the contract's title if left out")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Examples:
  docs2sdk generate contract.yaml --out client --name notebook-client
  docs2sdk generate modelarts --out /tmp/modelarts-client`,
    )
    .action(async (target: string, { out, name }: { out: string; name?: string }) => {
      const { generate } = await import("./commands/generate.js");
      done(await generate(session, target, { out, name: name ?? null }));
    });
};

const addReport: Add = (program, session, done) => {
  program
    .command("report")
    .description("show what documents say, how much they cover and what to know about it; writes nothing")
    .argument("<target...>", "documents, folders of documents, or one service")
    .addOption(new Option("--format <format>", "form of the report").choices(reportFormats).default("text"))
    .option("--all", "every finding as text, instead of what fits on one screen")
    .option("--service <file>", "what the documents do not say (service.yaml)")
    .addOption(jsonOption())
    .addHelpText("after", reportHelp())
    .action(async (targets: string[], options: { format: ReportFormat; all?: true; service?: string }) => {
      const { report } = await import("./commands/report.js");
      const { format, all = false, service = null } = options;
      done(await report(session, targets, { format, all, service }));
    });
};

const addDefects: Add = (program, session, done) => {
  program
    .command("defects")
    .description("list what documents get wrong, with line and what would be right; writes nothing")
    .argument("<target...>", "documents, folders of documents, or one service")
    .addOption(new Option("--format <format>", "form of the list").choices(reportFormats).default("text"))
    .option("--service <file>", "what the documents do not say (service.yaml)")
    .addOption(jsonOption())
    .addHelpText("after", defectsHelp())
    .action(async (targets: string[], options: { format: ReportFormat; service?: string }) => {
      const { defects } = await import("./commands/defects.js");
      const { format, service = null } = options;
      done(await defects(session, targets, { format, service }));
    });
};

function defectsHelp(): string {
  const described = Object.entries(rules).flatMap(([rule, { severity, means, right }]) =>
    right === null ? [] : [`  ${rule} (${severity})\n      ${means}\n      Right: ${right}`],
  );
  return `
For those who write the documents. An overlay is not applied: what it settles is still wrong in the documents.

Examples:
  docs2sdk defects modelarts
  docs2sdk defects reference/ --format markdown > defects.md
  docs2sdk defects reference/ --format sarif > defects.sarif

What counts as a defect:
${described.join("\n")}`;
}

const addExplain: Add = (program, session, done) => {
  program
    .command("explain")
    .description(
      "say of a schema, field or parameter where each keyword was read, by which rule, in which words",
    )
    .argument("<target>", "a service, a document, or a folder of documents")
    .argument("<name>", "what to explain, by its name in the contract or by a JSON Pointer")
    .option("--service <file>", "what the documents do not say (service.yaml)")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
The documents are scraped again. What the overlay of a service has set is marked with its line, and so is what it has taken out.
Names: Schema, Schema.field, Schema.field.field through what it refers to; operation, operation.query.name (path, header),
operation.body.field, operation.200.field.

Examples:
  docs2sdk explain modelarts UpdateNotebookRequestBody.name
  docs2sdk explain modelarts updateNotebook.body.endpoints.service
  docs2sdk explain modelarts updateNotebook.path.id
  docs2sdk explain modelarts VolumeMountRequest
  docs2sdk explain modelarts '#/components/schemas/Lease/properties/type' --json
  docs2sdk explain reference/ createECS.body.server.name`,
    )
    .action(async (target: string, name: string, { service = null }: { service?: string | null }) => {
      const { explain } = await import("./commands/explain.js");
      done(await explain(session, target, name, { service }));
    });
};

type ReportFormat = ReportOptions["format"];
const reportFormats: ReportFormat[] = ["text", "markdown", "json", "sarif"];

function reportHelp(): string {
  const described = Object.entries(rules).map(
    ([rule, { severity, means }]) => `  ${rule} (${severity})\n      ${means}`,
  );
  return `
Examples:
  docs2sdk report modelarts
  docs2sdk report reference/ --all
  docs2sdk report reference/ --format markdown > findings.md
  docs2sdk report reference/ --format sarif > findings.sarif

Rules of findings:
${described.join("\n")}`;
}
