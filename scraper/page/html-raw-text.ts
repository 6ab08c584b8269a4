import { isPermalink } from "./permalink.js";

/** The text of a caption, or of code: white space and all, without permalinks. */
export class RawText {
  text = "";
  /** The link that was opened last, where it may still be a permalink. */
  #link: { readonly target: string; readonly start: number } | null = null;

  append(data: string): void {
    this.text += data;
  }

  openElement(href: string): void {
    if (href !== "") this.#link = { target: href, start: this.text.length };
  }

  closeElement(): void {
    if (this.#link && isPermalink(this.#link.target, this.text.slice(this.#link.start)))
      this.text = this.text.slice(0, this.#link.start);
    this.#link = null;
  }
}
