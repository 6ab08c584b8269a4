/** The forms that a report can have. */
import { Option } from "commander";

export const formats = ["text", "markdown", "json", "sarif"] as const;
export type Format = (typeof formats)[number];

/** `--format`, for commands that report. */
export function formatOption(what: string): Option {
  return new Option("--format <format>", `form of the ${what}`).choices(formats).default("text");
}
