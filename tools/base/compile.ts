/** The compiler, for generated packages: what is the same in every program is read, parsed and bound once. */

import { join } from "node:path";
import ts from "typescript";

const libraries = new Map<string, ts.SourceFile | undefined>();

/** Compiles files next to themselves, or where the options say, and returns the compiler's complaints. */
export function compile(fileNames: readonly string[], options: ts.CompilerOptions): readonly string[] {
  const program = ts.createProgram(fileNames, options, sharingHost(options));
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) => {
    const place = one.file === undefined ? "" : `${one.file.fileName}:${String(one.start)} `;
    return place + ts.flattenDiagnosticMessageText(one.messageText, "\n");
  });
}

/** Compiles a generated package by its own tsconfig.json, as `npm run build` does. */
export function build(folder: string): readonly string[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  // What the repository checks generated code with, on top of what the package asks for.
  return compile(fileNames, { ...options, noUnusedLocals: true, noUnusedParameters: true });
}

/** Compiles files of a project that uses a package, as strictly as can be. */
export function buildUses(project: string, names: readonly string[]): readonly string[] {
  return compile(
    names.map((name) => join(project, name)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // The declarations of packages are checked, those of the language are not ours.
      skipLibCheck: false,
      skipDefaultLibCheck: true,
    },
  );
}

/** A host whose programs share the declarations of the language. */
function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folder = host.getDefaultLibLocation?.() ?? "";
  return {
    ...host,
    getSourceFile(fileName, languageVersion, ...rest) {
      if (!fileName.startsWith(folder)) return host.getSourceFile(fileName, languageVersion, ...rest);
      const key = `${fileName} ${JSON.stringify(languageVersion)}`;
      if (!libraries.has(key)) libraries.set(key, host.getSourceFile(fileName, languageVersion, ...rest));
      return libraries.get(key);
    },
  };
}
