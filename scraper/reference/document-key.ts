/**
 * What a document and the links to it have in common: its file name without folder, extension, anchor and query, whatever
 * its case. A reference links to `Creating.HTML#top`; the folder may hold the dump `creating.txt`.
 */
export function documentKey(nameOrTarget: string): string {
  const path = nameOrTarget.split(/[?#]/u, 1)[0] ?? "";
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return (dot < 0 ? name : name.slice(0, dot)).toLowerCase();
}
