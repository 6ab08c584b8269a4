/** A mark such as `¶`, `#` or `🔗`: all but white space, and nothing that is read. */
const sign = /^[^\p{L}\p{N}]*$/u;

/** True for a link by which a heading or table offers its own address: it leads to a place on the page, and shows a mere sign. */
export function isPermalink(target: string, text: string): boolean {
  return target.startsWith("#") && sign.test(text);
}
