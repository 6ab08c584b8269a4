/**
 * Types and lint in one go: `node check-source.js`. The program that the compiler has checked is the one whose types the rules ask for, so that
 * this repository is read and checked once, not twice; `npm run types` and `npm run lint` do the same by themselves.
 * `node check-source.js --quick <files>` lints these files only, and checks the types of what has changed since it ran the last time.
 */
import { ESLint } from "eslint";
import ts from "typescript";

const [mode, ...files] = process.argv.slice(2);
const quick = mode === "--quick";

const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(
  "tsconfig.json",
  quick ? { incremental: true, tsBuildInfoFile: ".build/quick.tsbuildinfo" } : {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
    },
  },
);
const builder = quick ? ts.createIncrementalProgram({ rootNames: fileNames, options }) : null;
const program = builder?.getProgram() ?? ts.createProgram(fileNames, options);
const complaints = [...errors, ...ts.getPreEmitDiagnostics(builder ?? program)];
builder?.emit();
if (complaints.length > 0) {
  console.error(
    ts.formatDiagnosticsWithColorAndContext(complaints, {
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getNewLine: () => "\n",
    }),
  );
}

const eslint = new ESLint({
  overrideConfig: {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
  warnIgnored: false,
});
const results = await eslint.lintFiles(quick ? files : ["."]);
const formatter = await eslint.loadFormatter("stylish");
const text = await formatter.format(results);
if (text !== "") console.error(text);

const faults = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
process.exitCode = complaints.length + faults > 0 ? 1 : 0;
