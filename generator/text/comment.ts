/** The one place where prose of a contract becomes a comment or a line of Markdown. */

const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
const LONE_SURROGATE = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/**
 * Prose for a block comment: no comment end, no JSDoc tag of its own, no control or bidirectional characters.
 * Line breaks stay, as LF.
 */
export function commentText(prose: string): string {
  return prose
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(UNPRINTABLE, " ")
    .replace(LONE_SURROGATE, "\ufffd")
    .replaceAll("*/", "*\u2215")
    .replaceAll("/*", "\u2215*")
    .replace(/(^|[\s{])@(?=\w)/g, "$1\uff20")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Prose as one line of Markdown in which nothing is markup. */
export function markdownText(prose: string): string {
  return commentText(prose)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>|#~&]/g, "\\$&");
}

/** Text as a code span of Markdown that may stand in a table. */
export function markdownCode(text: string): string {
  return `\`${commentText(text).replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
