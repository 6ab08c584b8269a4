import { parse, type AstNode } from "regjsparser";

/** More steps than that are not gone. */
const most = 10_000_000;

type Rest = (at: number) => boolean;

/**
 * How many characters an engine that backtracks looks at, until it knows whether an expression takes a text from its start:
 * what its time grows with, on every machine.
 */
export function stepsOn(source: string, text: string): number {
  let steps = 0;
  const one = (node: AstNode, at: number): boolean => {
    steps += 1;
    if (steps > most) throw new Error("too many steps");
    const character = text[at];
    if (character === undefined) return false;
    return node.type === "dot" ? character !== "\n" : new RegExp(`^${node.raw}$`, "u").test(character);
  };
  const all = (nodes: readonly AstNode[], at: number, rest: Rest): boolean => {
    const [first, ...others] = nodes;
    return first === undefined ? rest(at) : match(first, at, (next) => all(others, next, rest));
  };
  const repeat = (node: AstNode & { type: "quantifier" }, done: number, at: number, rest: Rest): boolean => {
    const more = (): boolean =>
      done < (node.max ?? Infinity) &&
      all(node.body, at, (next) => (next > at || done < node.min) && repeat(node, done + 1, next, rest));
    if (done < node.min) return more();
    return node.greedy ? more() || rest(at) : rest(at) || more();
  };
  const match = (node: AstNode, at: number, rest: Rest): boolean => {
    switch (node.type) {
      case "disjunction":
        return node.body.some((each) => match(each, at, rest));
      case "alternative":
      case "group":
        return all(node.body, at, rest);
      case "quantifier":
        return repeat(node, 0, at, rest);
      case "anchor":
        return (node.kind === "start" ? at === 0 : at === text.length) && rest(at);
      default:
        return one(node, at) && rest(at + 1);
    }
  };
  match(parse(source, "u"), 0, () => true);
  return steps;
}
