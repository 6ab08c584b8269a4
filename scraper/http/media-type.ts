/** A registered kind, so that `N/A` and `and/or` are none; blanks around the plus of `merge-patch + JSON` are slips. */
const mediaType =
  /\b(application|audio|font|image|message|model|multipart|text|video)\s?\/\s?([a-z0-9]+(?:[.-][a-z0-9]+)*(?:\s?\+\s?[a-z0-9]+)?)/i;

/** True for the name of the header that says the media type of a body. */
export function isContentType(header: string): boolean {
  return /^content-type$/i.test(header);
}

/** The first media type that a text names, in lower case and without blanks; null where it names none. */
export function mediaTypeIn(text: string): string | null {
  const match = mediaType.exec(text);
  if (!match) return null;
  const [, kind = "", subtype = ""] = match;
  return `${kind}/${subtype}`.toLowerCase().replace(/\s+/gu, "");
}

/** The media type of a body that is called `FormData` or `form-data`, as a form that sends files is; null for any other. */
export function formTypeIn(title: string): string | null {
  return /\bform-?data\b/i.test(title) ? formType : null;
}

/** What sends files beside other values. */
export const formType = "multipart/form-data";
