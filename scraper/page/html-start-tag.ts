/** A start tag, with the attributes that mean something here; empty where it lacks one, as no reader tells these apart. */
export class StartTag {
  /** Empty while no tag is open. */
  name = "";
  /** Where it begins, in characters from the start of the file. */
  offset = 0;
  id = "";
  className = "";
  /** The anchor of `<a name>`. */
  anchor = "";
  href = "";
  /** What WAI-ARIA calls the part of the page: the attribute `role`. */
  landmark = "";
  rowspan = "";
  colspan = "";

  reset(name: string, offset: number): void {
    this.name = name;
    this.offset = offset;
    this.id = "";
    this.className = "";
    this.anchor = "";
    this.href = "";
    this.landmark = "";
    this.rowspan = "";
    this.colspan = "";
  }

  /** Notes an attribute; of one that is given twice the first counts, as the HTML standard has it. */
  set(attribute: string, value: string): void {
    switch (attribute) {
      case "id":
        this.id ||= value;
        break;
      case "class":
        this.className ||= value;
        break;
      case "name":
        this.anchor ||= value;
        break;
      case "href":
        this.href ||= value;
        break;
      case "role":
        this.landmark ||= value;
        break;
      case "rowspan":
        this.rowspan ||= value;
        break;
      case "colspan":
        this.colspan ||= value;
        break;
    }
  }
}
