/** Names of npm packages. */

/** npm's rule for new packages, scope included. */
const pattern = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const longest = 214;

/** What a package is called that nobody named, as far as a title goes into it. */
const longestTitle = 100;

/** True for a name that npm takes. */
export function isPackageName(name: string): boolean {
  return name.length <= longest && pattern.test(name);
}

/** The name of a client after the title of its service: "Pet Store" becomes `pet-store-client`; `fallback` where the title has no letters. */
export function clientPackageName(title: string, fallback: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [fallback];
  return `${words.join("-").slice(0, longestTitle)}-client`;
}
