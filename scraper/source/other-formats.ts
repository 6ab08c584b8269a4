/** Formats that nothing here reads, and how a reference that is kept in one becomes HTML. */
import { posix } from "node:path";

const toHtml = "and give the HTML";
const savePages = `export it as HTML, or save the pages of the vendor's site as HTML, ${toHtml}`;

/** By extension: what a person can do. */
const ways: Readonly<Record<string, string>> = {
  ".rst": `build .rst with sphinx-build -b html ${toHtml}`,
  ".md": `build .md with the site generator that it is written for, or with pandoc -t html, ${toHtml}`,
  ".adoc": `build .adoc with asciidoctor ${toHtml}`,
  ".dita": `build .dita with dita --format=html5 ${toHtml}`,
  ".xml": `build .xml with the tool that publishes it (DITA, DocBook) ${toHtml}`,
  ".tex": `build .tex with make4ht ${toHtml}`,
  ".docx": `convert .docx with pandoc -t html, or ${savePages}`,
  ".pdf": `a PDF has lost its tables: ${savePages}`,
  ".chm": `unpack .chm with 7z x ${toHtml}`,
  ".mhtml": `save the page again as "Web page, HTML only" ${toHtml}`,
  ".zip": "unpack it and give the folder",
  ".yaml": "an OpenAPI document is a contract already: give it to docs2sdk lint, check and generate",
};

const alike: Readonly<Record<string, string>> = {
  ".rest": ".rst",
  ".markdown": ".md",
  ".mdx": ".md",
  ".asciidoc": ".adoc",
  ".ditamap": ".dita",
  ".doc": ".docx",
  ".odt": ".docx",
  ".rtf": ".docx",
  ".epub": ".docx",
  ".mht": ".mhtml",
  ".gz": ".zip",
  ".tgz": ".zip",
  ".tar": ".zip",
  ".7z": ".zip",
  ".yml": ".yaml",
};

/** What can be done with a file of another format, by its name; null for a format that is not known. */
export function wayToHtml(name: string): string | null {
  const extension = extensionOf(name);
  const known = Object.hasOwn(alike, extension) ? alike[extension] : extension;
  return known !== undefined && Object.hasOwn(ways, known) ? (ways[known] ?? null) : null;
}

/** The extensions of files and how many have each, the most frequent first: `12 .rst, 3 .png`. */
export function countExtensions(names: readonly string[]): string {
  return byFrequency(names)
    .map(([extension, count]) => `${count} ${extension === "" ? "without an extension" : extension}`)
    .join(", ");
}

/** What can be done with a folder of other formats: that of most files for which there is a way. */
export function wayForFolder(names: readonly string[]): string | null {
  for (const [extension] of byFrequency(names)) {
    const way = wayToHtml(`file${extension}`);
    if (way !== null) return way;
  }
  return null;
}

function byFrequency(names: readonly string[]): readonly (readonly [extension: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const extension = extensionOf(name);
    counts.set(extension, (counts.get(extension) ?? 0) + 1);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

function extensionOf(name: string): string {
  return posix.extname(name).toLowerCase();
}
