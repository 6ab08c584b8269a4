/**
 * What a document and the links to it have in common: its file name without folder, extension, anchor and query, whatever
 * its case. A reference links to `Creating.HTML#top`; the folder may hold the dump `creating.txt`.
 */
export function documentKey(nameOrTarget: string): string {
  const path = nameOrTarget.replace(/[?#].*$/su, "");
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/u, "")
    .toLowerCase();
}
