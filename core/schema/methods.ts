/** The methods that a Path Item Object can have operations for (OpenAPI 3.1.1, 4.8.9). */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type Method = (typeof methods)[number];

/** True for the name of a method, as a Path Item Object spells it. */
export function isMethod(key: string): key is Method {
  return methods.some((method) => method === key);
}
