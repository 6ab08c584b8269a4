/**
 * The structure of the house as rules: `npm run structure` runs them, test/structure.test.ts shows that each fails when it is broken.
 * Imports of types count like any other. What a floor lists imports itself and the floors below it, and nothing else of its wing.
 */

/** The wings of the house from the ground up. */
const wings = [
  ["core"],
  ["contract", "generator", "scraper"],
  ["library"],
  ["cli"],
  ["bench", "tools"],
  ["test"],
];

/** The rooms of each wing from the ground up, with the files that stand beside them. A room that is not listed is refused. */
const floors = {
  core: [["base/"], ["findings/"], ["schema/"]],
  contract: [["*.ts"], ["examples/"]],
  generator: [
    ["error.ts", "file.ts", "mark.ts", "note.ts", "runtime/"],
    ["text/"],
    ["model/"],
    ["client/", "types/", "validators/"],
    ["package/", "tolerance/"],
    ["*.ts"],
  ],
  scraper: [
    ["family/"],
    ["service/", "source/"],
    ["http/"],
    ["page/"],
    ["meaning/"],
    ["tables/"],
    ["examples/", "reference/"],
    ["nesting/"],
    ["operation/"],
    ["openapi/"],
    ["report/"],
    ["*.ts"],
    ["explain/", "forms/"],
  ],
};

/** What a name of a floor stands for: a folder with all that is in it, a file, or every other file. */
const asPattern = (name) =>
  name === "*.ts" ? "[^/]+\\.ts$" : name.endsWith("/") ? name : `${name.replace(".", "\\.")}$`;
const anyOf = (names) => `(?:${names.join("|")})`;

/** A wing imports itself and what lies below it. */
const betweenWings = wings.flatMap((floor, level) => {
  const below = wings.slice(0, level).flat();
  return floor.map((wing) => ({
    name: `${wing}-imports-below`,
    comment: `${wing}/ imports itself and the wings below it: ${below.join(", ") || "none"}`,
    severity: "error",
    from: { path: `^${wing}/` },
    to: { path: `^${anyOf(wings.flat())}/`, pathNot: `^${anyOf([wing, ...below])}/` },
  }));
});

/** A room imports itself and what lies below it in its wing. */
const betweenRooms = Object.entries(floors).flatMap(([wing, all]) =>
  all.flatMap((floor, level) => {
    const below = all.slice(0, level).flat();
    return floor
      .filter((room) => room.endsWith("/"))
      .map((room) => ({
        name: `${wing}-${room.slice(0, -1)}-imports-below`,
        comment: `${wing}/${room} imports itself and what lies below it: ${below.join(", ") || "nothing"}`,
        severity: "error",
        from: { path: `^${wing}/${room}` },
        to: { path: `^${wing}/`, pathNot: `^${wing}/${anyOf([room, ...below].map(asPattern))}` },
      }));
  }),
);

const onlyListedRooms = Object.entries(floors).map(([wing, all]) => ({
  name: `${wing}-lists-its-rooms`,
  comment: `a new room of ${wing}/ gets its floor in .dependency-cruiser.js`,
  severity: "error",
  from: {},
  to: { path: `^${wing}/[^/]+/`, pathNot: `^${wing}/${anyOf(all.flat().map(asPattern))}` },
}));

export default {
  forbidden: [
    {
      name: "no-circle-of-files",
      comment: "a declaration that both need goes into a file of its own",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-circle-of-rooms",
      comment: "two folders that import each other are one, or a part of one of them is a third",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    ...betweenWings,
    ...betweenRooms,
    ...onlyListedRooms,
    {
      name: "runtime-stands-alone",
      comment:
        "what every package carries imports nothing of the toolkit; its one dependency is openapi-fetch",
      severity: "error",
      from: { path: "^generator/runtime/" },
      to: { pathNot: ["^generator/runtime/", "node_modules/openapi-fetch/"] },
    },
    {
      name: "one-table-reader",
      comment:
        "scraper/reference/ has every table of a page read, once, and the others look up what was read",
      severity: "error",
      from: { path: "^scraper/", pathNot: "^scraper/(?:forms|reference|tables)/" },
      to: { path: "^scraper/tables/page-tables\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-family",
      comment: "who reads words is given them: scraper/family/vocabularies.ts alone names families",
      severity: "error",
      from: { pathNot: ["^scraper/family/(?:english|chinese|vocabularies\\.ts$)", "^(?:bench|test|tools)/"] },
      to: { path: "^scraper/family/(?:english|chinese)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^generated/"] },
    exclude: { path: "^(?:coverage|dist|[.]build)/" },
  },
};
