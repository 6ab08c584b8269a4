import type { ExampleWords } from "../../phrase-words.js";

/** "for example, EFS, OBS, or OBSFS", "Example value: /usr/train/", "Example: #FFFFF0.", "such as 192.168.0.0/24". */
export const exampleValue: ExampleWords = {
  trigger: /\bexample\b|\bsuch as\b/i,
  phrases: [
    /(?:^|\(|, |\. )for example[,:]? ([^;()]+?)\)?\.?$/i,
    /^Example(?: value)?: ([^;]+?)\.?$/i,
    /(?:, |\()such as ([^;,()]+?)\)?\.?$/i,
    // "For example, create indicates that …", "For example, the value can be A or B."
    /^for example, ([^\s;()]{2,}) indicates\b/i,
    /^for example, the value can be ([^;()]+?)\.?$/i,
  ],
  quoted: /^Example(?: value)?: "(.+)"\.?$/u,
  // "For example, to query failed jobs, set the value of status to 3, 5, or 6."
  setTo: /\bfor example, .*\bset (?:the value of )?(\w+) to ([^;()]+?)\.?$/i,
  prose: /^(?:a|an|the|if|when|in|to|key|query)$/i,
};
