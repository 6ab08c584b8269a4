import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("reading V11: layouts of times", () => {
  states([
    [
      "String",
      "When the ship left. It is written in UTC as YYYY-MM-DDTHH:MM:SS.",
      "time-layout YYYY-MM-DDTHH:MM:SS",
    ],
    ["String", "When it left. The format is yyyy-MM-dd HH:mm:ss.", "time-layout yyyy-MM-dd HH:mm:ss"],
    ["String", "Day of the race, in the format of YYYYMMDD.", "time-layout YYYYMMDD"],
    [
      "Array of strings",
      "Days of the races. The format is yyyy/MM/dd or yyyy-MM-dd.",
      "time-layout yyyy/MM/dd | yyyy-MM-dd",
    ],
    // With a zone it is RFC 3339, which has a format.
    ["String", "When it left. The format is yyyy-MM-dd'T'HH:mm:ss'Z'.", "format date-time"],
  ]);
  statesNothing([
    ["Integer", "When it left. The format is YYYYMMDD."],
    ["String", "The span is written yyyyMMdd-yyyyMMdd."],
    ["String", "The span is written YYYY-MM-DD to YYYY-MM-DD."],
    ["String", "The log is called ship-YYYYMMDD.log."],
  ]);
});
