/** Credentials that no client can send. */
import { isArray, isJsonObject, pointer, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { asItIs, membersOf, readOtherwise, type Tolerance } from "./tolerance.js";

/** Where every way to be let in has a key in a cookie, calls go out without: it is told, at the operation or for all. */
export const cookieCredentials: readonly Tolerance[] = (["root", "operation"] as const).map((kind) => ({
  kind,
  mend: (value, { document, pointer: at }) => {
    const { security } = value;
    const isCookieOnly =
      isArray(security) && security.length > 0 && security.every((one) => needsCookie(one, document));
    if (!isCookieOnly) return asItIs(value);
    const message =
      "credentials go into a cookie, which no browser lets a client set: calls go out without them";
    return { value, notes: [readOtherwise(pointer(at, "security"), message)] };
  },
}));

function needsCookie(alternative: Json, document: JsonObject): boolean {
  return membersOf(alternative).some(([name]) => {
    const scheme = valueAt(document, pointer("/components/securitySchemes", name));
    return isJsonObject(scheme) && scheme.in === "cookie";
  });
}
