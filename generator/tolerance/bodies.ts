/** Bodies, media types and statuses that are spelt in a way of their own. */
import { isJsonObject, pointer, type Json } from "../../core/base/json.js";
import { asItIs, readOtherwise, membersOf, without, type Note, type Tolerance } from "./tolerance.js";

/** A request body of no media type is none. */
export const emptyBody: Tolerance = {
  kind: "operation",
  mend: (operation, { pointer: at }) => {
    const { requestBody } = operation;
    if (!isJsonObject(requestBody) || requestBody.$ref !== undefined) return asItIs(operation);
    if (membersOf(requestBody.content).length > 0) return asItIs(operation);
    const message = "the request body has no media type; it is taken for none";
    const notes = [readOtherwise(pointer(at, "requestBody"), message)];
    return { value: without(operation, ["requestBody"]), notes };
  },
};

const status = /^(?:[1-5](?:\d\d|XX)|default)$/u;

/** `4xx` is `4XX`; what is no status says nothing of an answer. */
export const spelledStatuses: Tolerance = {
  kind: "operation",
  mend: (operation, { pointer: at }) => {
    const notes: Note[] = [];
    const tell = (key: string, message: string): void => {
      notes.push(readOtherwise(pointer(at, "responses", key), message));
    };
    const responses = membersOf(operation.responses).flatMap(([key, response]): [string, Json][] => {
      if (key.startsWith("x-") || status.test(key)) return [[key, response]];
      const upper = key.toUpperCase();
      const meant = key.toLowerCase() === "default" ? "default" : status.test(upper) ? upper : null;
      const shown = JSON.stringify(key);
      tell(
        key,
        meant === null
          ? `${shown} is not a status; the response is left out`
          : `${shown} is read as ${meant}`,
      );
      return meant === null ? [] : [[meant, response]];
    });
    if (notes.length === 0) return asItIs(operation);
    return { value: { ...operation, responses: Object.fromEntries(responses) }, notes };
  },
};

const mediaType = /^[!-~]+\/[ -~]+$/u;

/** A name without a slash is no media type: the body is taken for JSON, whatever it is sent as. */
export const namedMediaTypes: readonly Tolerance[] = (["requestBody", "response", "parameter"] as const).map(
  (kind) => ({
    kind,
    mend: (value, { pointer: at }) => {
      const content = membersOf(value.content);
      const odd = content.filter(([name]) => !mediaType.test(name));
      if (odd.length === 0) return asItIs(value);
      const known = content.filter(([name]) => mediaType.test(name));
      const [first] = odd;
      const kept =
        known.length > 0 || first === undefined ? known : [["application/json", first[1]] as const];
      const becomes = known.length > 0 ? "it is left out" : "the body is taken for JSON";
      return {
        value: { ...value, content: Object.fromEntries(kept) },
        notes: odd.map(([name]) =>
          readOtherwise(
            pointer(at, "content", name),
            `${JSON.stringify(name)} is not a media type; ${becomes}`,
          ),
        ),
      };
    },
  }),
);

/** An encoding that says nothing. */
export const emptyEncoding: Tolerance = {
  kind: "mediaType",
  mend: (value) =>
    value.encoding !== undefined && membersOf(value.encoding).every(([, one]) => membersOf(one).length === 0)
      ? { value: without(value, ["encoding"]), notes: [] }
      : asItIs(value),
};
