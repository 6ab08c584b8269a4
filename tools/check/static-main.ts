/**
 * Types and lint in one go: `npm run static`. The program that the compiler has checked is the one whose types the rules ask for, so that
 * this repository is read and checked once, not twice; `npm run types` and `npm run lint` do the same by themselves.
 * With `--changed <files>` it lints these files only, and checks the types of what has changed since it ran the last time.
 */
import { ESLint } from "eslint";
import ts from "typescript";

const [mode, ...files] = process.argv.slice(2);
const faults = mode === "--changed" ? await checkChanged(files) : await checkAll();
process.exitCode = faults > 0 ? 1 : 0;

async function checkAll(): Promise<number> {
  const program = ts.createProgram(readConfig({}));
  return checkTypes(program) + (await lint(["."], program));
}

/** What was checked before is remembered in a file. */
async function checkChanged(changed: string[]): Promise<number> {
  const remembered = { incremental: true, tsBuildInfoFile: ".build/static.tsbuildinfo" };
  const builder = ts.createIncrementalProgram(readConfig(remembered));
  const wrong = checkTypes(builder);
  builder.emit();
  return wrong + (await lint(changed, builder.getProgram()));
}

function readConfig(overridden: ts.CompilerOptions): ts.CreateProgramOptions {
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", overridden, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic(diagnostic) {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  });
  if (config === undefined) throw new Error("tsconfig.json cannot be read");
  const { fileNames, options, errors } = config;
  return { rootNames: fileNames, options, configFileParsingDiagnostics: errors };
}

/** Prints what the compiler has to say, and counts it. */
function checkTypes(program: ts.Program | ts.BuilderProgram): number {
  const complaints = ts.sortAndDeduplicateDiagnostics([
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ]);
  const text = ts.formatDiagnosticsWithColorAndContext(complaints, {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => "\n",
  });
  if (text !== "") console.error(text);
  return complaints.length;
}

/** Prints what the rules have to say, and counts it: a warning is a fault like any other. */
async function lint(paths: string[], program: ts.Program): Promise<number> {
  const eslint = new ESLint({
    overrideConfig: {
      files: ["**/*.ts"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
    warnIgnored: false,
  });
  const results = await eslint.lintFiles(paths);
  const formatter = await eslint.loadFormatter("stylish");
  const text = await formatter.format(results);
  if (text !== "") console.error(text);
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
}
