import { scalarOf, type EnumValue, type Fact, type Family, type Statement } from "./fact.js";

/** A list that is led by words which say that its items are all the values there are. */
const strongLead =
  /(?:options(?: are(?: as follows)?)?|enums?|enumerat\w+ values?(?: are as follows)?|value can (?:only )?be(?: one of the following)?|(?:possible|optional|available) values(?: are(?: as follows)?)?|values(?: are as follows)?|range|operators are supported)\s*[:.]?$/iu;

const item = /^([\w.\-/+]+)(?:\s*\(([^)]*)\))?(?:\s*:\s*(.*)|\s+indicates?\s+(.*))?$/su;
/** `0/false` names two spellings of one value. */
const eitherOr = /^\d+\/\w+$/u;
const addressRange = /^(?:\d+\.){3}\d+(?:\/\d+)?-/u;

/** Values of an enum in a list: `Options:` above bullets, a `Range:` label, or bare `TOKEN: text` lines. */
export const enumeration: Family = {
  name: "enumeration",
  read: (statement, field) => {
    if (statement.items.length === 0) return null;
    const values = statement.items.map((each) => readItem(each.text));
    if (!values.every((value) => value !== null) || !leads(statement, values)) return null;
    if (values.some(({ raw }) => addressRange.test(raw) || eitherOr.test(raw))) return null;
    const scalar = scalarOf(field.type);
    if (scalar === "boolean") return defaultOf(values);
    return scalar === null ? null : [{ kind: "enum", values }, ...defaultOf(values)];
  },
};

interface ListedValue extends EnumValue {
  readonly isDefault: boolean;
}

function readItem(text: string): ListedValue | null {
  const match = item.exec(text.trim());
  if (!match) return null;
  const [, raw = "", remark = "", described, indicated] = match;
  const description = (described ?? indicated ?? "").trim();
  return { raw: raw.replace(/[.;]$/u, ""), description, isDefault: /^default(?: value)?$/iu.test(remark) };
}

/** Without a strong lead, only a list in which every item explains its token is one of values. */
function leads(statement: Statement, values: readonly ListedValue[]): boolean {
  if (strongLead.test(statement.text) || (statement.label === "range" && statement.text === "")) return true;
  if (statement.label === "range" && /^boolean$/iu.test(statement.text)) return true;
  return values.length > 1 && values.every((value) => value.description !== "");
}

function defaultOf(values: readonly ListedValue[]): Fact[] {
  return values.filter((value) => value.isDefault).map((value) => ({ kind: "default", raw: value.raw }));
}
