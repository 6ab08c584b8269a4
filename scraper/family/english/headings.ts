import type { SectionHeading, SectionRole, Template } from "../vocabulary.js";

function below(role: SectionRole, ...words: readonly RegExp[]): readonly SectionHeading[] {
  return words.map((each) => ({ role, words: each }));
}

/** Headings of operation pages in their order; of each role those first that can hardly be anything else. */
export const headings: readonly SectionHeading[] = [
  ...below(
    "function",
    /^functions?$/i,
    /^(?:api )?functions? (?:description|introduction)$/i,
    /^functionality$/i,
    /^api (?:description|introduction)$/i,
    /^(?:application |usage )?scenarios?$/i,
    /^(?:overview|introduction)$/i,
    /^descriptions?$/i,
  ),
  ...below(
    "constraints",
    /^constraints?$/i,
    /^(?:notes and )?constraints?(?: and (?:limitations?|restrictions?))?$/i,
    /^(?:restrictions?|limitations?)$/i,
    /^(?:precautions?|prerequisites?)$/i,
  ),
  ...below(
    "debugging",
    /^(?:online )?debugging$/i,
    /^(?:calling|invoking|invocation) methods?$/i,
    /^how to (?:call|invoke)$/i,
  ),
  ...below(
    "authorization",
    /^authorization(?: information)?$/i,
    /^(?:required )?permissions?(?: required| description)?$/i,
  ),
  ...below(
    "uri",
    /^uris?$/i,
    /^ur[il] (?:format|description|information)$/i,
    /^urls?$/i,
    /^(?:api|interface) format$/i,
    /^(?:http|request|calling) methods? and (?:ur[il]|path)$/i,
    /^http methods?$/i,
    /^(?:ur[il]|path) parameters?$/i,
  ),
  ...below(
    "request",
    /^requests? parameters?(?: descriptions?)?$/i,
    /^request (?:body|message)(?: parameters?)?$/i,
    /^(?:input|body|query) parameters?$/i,
    /^request (?:headers?(?: parameters?)?|contents?|description|format|elements?|structure)$/i,
    /^requests?$/i,
  ),
  ...below(
    "response",
    /^responses? parameters?(?: descriptions?)?$/i,
    /^response (?:body|message)(?: parameters?)?$/i,
    /^(?:output|return(?:ed)?) (?:parameters?|data|results?)$/i,
    /^response (?:headers?(?: parameters?)?|contents?|description|format|elements?|structure)$/i,
    /^responses?$/i,
  ),
  ...below(
    "request-examples",
    /^examples? requests?$/i,
    /^samples? requests?$/i,
    /^requests? (?:examples?|samples?)$/i,
    /^(?:api |code )?(?:examples?|samples?)$/i,
  ),
  ...below(
    "response-examples",
    /^examples? responses?$/i,
    /^samples? responses?$/i,
    /^responses? (?:examples?|samples?)$/i,
  ),
  ...below(
    "statuses",
    /^(?:http )?status codes?$/i,
    /^return(?:ed)? values?$/i,
    /^(?:http )?(?:return(?:ed)?|response) codes?$/i,
  ),
  ...below("errors", /^error codes?$/i, /^error (?:code )?(?:descriptions?|information)$/i),
];

export const uriHeadings: readonly string[] = ["URI"];

/** What a label of a section says that only repeats what the section holds. */
export const sectionLabels = /^(?:parameters?(?: descriptions?)?|descriptions? of (?:the )?parameters?)$/i;

/** Generations of operation pages, each with the headings by which it is known. */
export const templates: readonly Template[] = [
  {
    name: "modern",
    headings: [/^request parameters$/i, /^response parameters$/i, /^example requests$/i, /^status codes$/i],
  },
  { name: "body", headings: [/^request body$/i, /^response body$/i, /^samples$/i, /^status code$/i] },
  {
    name: "openstack",
    headings: [/^request$/i, /^response$/i, /^example request$/i, /^returned values$/i],
  },
];

/** Sections whose heading may have lost its mark. */
export const unmarkedHeadings: readonly SectionRole[] = ["uri"];
