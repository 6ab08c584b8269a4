import type { ExampleWords } from "../../phrase-words.js";

/** "for example, EFS, OBS, or OBSFS", "Example value: /usr/train/", "Example: #FFFFF0.", "such as 192.168.0.0/24". */
export const exampleValue: ExampleWords = {
  trigger: /\bexample\b|\bsuch as\b/iu,
  phrases: [
    /(?:^|\(|, |\. )for example[,:]? ([^;()]+?)\)?\.?$/iu,
    /^Example(?: value)?: ([^;]+?)\.?$/iu,
    /(?:, |\()such as ([^;,()]+?)\)?\.?$/iu,
    // "For example, create indicates that …", "For example, the value can be A or B."
    /^for example, ([^\s;()]{2,}) indicates\b/iu,
    /^for example, the value can be ([^;()]+?)\.?$/iu,
  ],
  quoted: /^Example(?: value)?: "(.+)"\.?$/u,
  // "For example, to query failed jobs, set the value of status to 3, 5, or 6."
  setTo: /\bfor example, .*\bset (?:the value of )?(\w+) to ([^;()]+?)\.?$/iu,
  prose: /^(?:a|an|the|if|when|in|to|key|query)$/iu,
};
