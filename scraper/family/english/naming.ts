import type { Vocabulary } from "../vocabulary.js";
import { verbOfGerund } from "./gerund.js";
import { plural, singular } from "../singular.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Gerunds whose word in a name is not their own verb. */
const otherVerbs: Readonly<Record<string, string>> = { obtaining: "get" };

/** "Creating a Notebook" is called `createNotebook`. */
export const naming: Vocabulary["naming"] = {
  verbOf: (gerund) => {
    const lower = gerund.toLowerCase();
    return (Object.hasOwn(otherVerbs, lower) ? otherVerbs[lower] : undefined) ?? verbOfGerund(lower);
  },
  singular,
  plural,
  // "Training Jobs" are jobs, "Training a Model" is what somebody does.
  nouns: words(
    "accounting auditing autoscaling banking billing caching clustering computing engineering forecasting gaming logging mailing mapping marketing messaging metering modeling monitoring networking parking peering pricing processing profiling rating reporting routing scaling scheduling timing tracing tracking training versioning",
  ),
  nounsAlone: words("building listing meeting recording setting tagging testing warning"),
  actions: words(
    "adding attaching associating binding canceling cancelling changing creating deleting deregistering detaching disabling disassociating downloading enabling exporting importing modifying obtaining querying registering removing resetting restarting restoring resuming revoking starting stopping suspending unbinding unlocking updating uploading viewing",
  ),
  adverbs: /^(?:batch|bulk|cold|live|hot|force|.+ly)$/iu,
  articles: words("a an the"),
  determiners: words("a an the all each every multiple one several specified this your"),
  conjunctions: words("and or"),
  prepositions: words(
    "about after at before between by during for from in into of on over to under using via which with within without",
  ),
  unsaid: words("a an the all every list lists detail details detailed information about of specified"),
  fileStyle: {
    reading: words("query get view"),
    one: "show",
    many: "list",
    list: "list",
    details: words("details detail"),
    verbs: { modify: "update", edit: "update" },
  },
};
