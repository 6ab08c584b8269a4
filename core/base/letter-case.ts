/** The case of names. */

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words of a name, however it joins them: `server_group`, `serverGroup`, `os-start`. */
export function wordsOfName(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/u).filter((word) => word !== "");
}

/** `ServerGroup`, for a name of any case; empty for one without letters or digits. */
export function pascalCase(name: string): string {
  return wordsOfName(name).map(upperFirst).join("");
}
