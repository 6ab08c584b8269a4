/** Findings as SARIF 2.1.0 (OASIS), which code-scanning pages display at their lines. */
import { splitSource } from "../../core/base/source.js";
import { compareFindings, type Finding } from "../../core/findings/finding.js";
import type { Severity } from "../../core/findings/rule.js";
import { rules } from "../../core/findings/rules.js";

/** Where and by what a SARIF file was made. */
export interface SarifContext {
  /** Version of this tool. */
  readonly version: string;
  /** Path of a document as its name in a finding's source stands for it: below the repository, or absolute. */
  readonly pathOf: (document: string) => string;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A SARIF log with one run: every rule, and the findings in the order of reports. The same findings give the same log. */
export function sarifLog(findings: readonly Finding[], { version, pathOf }: SarifContext) {
  const names = Object.keys(rules);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "docs2sdk", version, rules: Object.entries(rules).map(reportingDescriptor) },
        },
        columnKind: "utf16CodeUnits",
        results: [...findings].sort(compareFindings).map((finding) => {
          const { rule, severity, message, source, pointer, right } = finding;
          const [document, line] = splitSource(source);
          return {
            ruleId: rule,
            ruleIndex: names.indexOf(rule),
            level: levels[severity],
            message: { text: message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(pathOf(document)) },
                  // A finding without a line is about the whole file.
                  region: { startLine: Math.max(line, 1) },
                },
                ...(pointer === null ? {} : { logicalLocations: [{ fullyQualifiedName: `#${pointer}` }] }),
              },
            ],
            ...(right === null ? {} : { properties: { right } }),
          };
        }),
      },
    ],
  };
}

function reportingDescriptor([id, { severity, means }]: [string, { severity: Severity; means: string }]) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}` },
    fullDescription: { text: means },
    help: { text: means },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** A path as a URI reference: relative ones stay relative, so that they can be found in a repository. */
function uriOf(path: string): string {
  // Halves of surrogate pairs, which no URI can hold.
  const posix = path.replaceAll("\\", "/").replace(/\p{Surrogate}/gu, "\ufffd");
  const drive = /^[A-Za-z]:\//.test(posix);
  const encoded = posix
    .split("/")
    .map((segment, index) => (drive && index === 0 ? segment : encodeURIComponent(segment)))
    .join("/");
  if (drive) return `file:///${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
