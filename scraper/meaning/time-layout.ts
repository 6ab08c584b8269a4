import type { FormatWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, scalarOf, type Family } from "./fact.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";

const date = String.raw`(?:YYYY|yyyy)(?<one>[-/.]?)MM\k<one>(?:DD|dd)`;
const time = String.raw`(?:HH|hh)(?<two>:?)(?:MM|mm)\k<two>(?:SS|ss)`;
const fraction = String.raw`[.,](?:S{1,9}|s{1,9}|f{1,9})`;
const zone = String.raw`'?(?:Z|XXX)'?`;
/** A layout that nothing is glued to: a prefix of the value, or another end of a span, would make it a part. */
const layout = new RegExp(
  String.raw`(?<![\w/:.'+-])(?<all>${date}(?:(?<between>'?T'?| )${time}(?<fraction>${fraction})?(?<zone>${zone})?)?)(?![\w/:+'-])`,
  "gu",
);
const spans = /(?:YYYY|yyyy)\S*\s*(?:-|~|to|–)\s*\S*(?:YYYY|yyyy)/u;

/** How a time is written that is no date-time of RFC 3339, which has a format: "in UTC as YYYY-MM-DDTHH:MM:SS". */
export function timeLayout({ layouts }: FormatWords, sentences: SentenceWords): Family {
  return {
    name: "time-layout",
    trigger: /YYYY|yyyy/u,
    read: (statement, field) => {
      const { text, remark } = statement;
      if (scalarOf(field.type) !== "string" || remark || isScoped(text, sentences) || spans.test(text))
        return null;
      const found = [...text.matchAll(layout)].map(({ groups = {} }) => groups);
      if (found.length === 0 || layouts.not.test(text)) return null;
      if (speaksOfPart(statement, field, sentences)) return [ofPart];
      // What has a zone is the format's.
      if (found.some(({ between = " ", zone: end }) => between.includes("T") && end !== undefined))
        return null;
      const written = [...new Set(found.map(({ all = "" }) => all.replaceAll("'", "")))];
      const sources = written.map(sourceOf);
      const [only = ""] = sources;
      const source = sources.length === 1 ? `^${only}$` : `^(?:${sources.join("|")})$`;
      return [{ kind: "time-layout", layout: written.join(" | "), source }];
    },
  };
}

/** The layout as a regular expression: a digit for each letter that stands for one. */
function sourceOf(written: string): string {
  const [, whole = "", dot = "", fraction = ""] = /^(.*?)(?:([.,])([Ssf]+))?$/u.exec(written) ?? [];
  const digits = whole
    .replaceAll(/[./]/gu, String.raw`\$&`)
    .replaceAll(/YYYY|yyyy|MM|mm|DD|dd|HH|hh|SS|ss/gu, ({ length }) => `[0-9]{${length}}`);
  return dot === "" ? digits : `${digits}[${dot}][0-9]{${fraction.length}}`;
}
