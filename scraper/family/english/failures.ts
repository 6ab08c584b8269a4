import type { FailureKeys } from "../failure-keys.js";

/** Keys of the bodies of failures; vendors write them in English whatever the language of their pages. */
export const failureKeys: FailureKeys = {
  certain:
    /^(?:errors?|err|fault|failure|error_?(?:code|msg|message|desc|description|info|detail)s?|err_?(?:code|msg))$/i,
  code: /^(?:code|status_?code)$/i,
  text: /^(?:message|msg|reason|detail|details|description)$/i,
  beside:
    /^(?:request_?id|trace_?id|timestamp|time|path|type|status|encoded_authorization_message|solution)$/i,
  well: /^(?:0+|2\d\d|ok|success)$/i,
};
