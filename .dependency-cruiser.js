/**
 * The structure of the house as rules: `npm run structure` runs them, test/structure.test.ts shows that each fails when it is broken.
 * Imports of types count like any other. A folder is a room; a room may import rooms of the floors below its own, and no other.
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

/** The rooms of each wing from the ground up; files beside them stand on top. A room that is not listed is refused. */
const rooms = {
  core: [["base"], ["findings"], ["schema"]],
  contract: [["examples"]],
  generator: [["runtime", "text"], ["model"], ["client", "types", "validators"], ["package"]],
  scraper: [
    ["family", "service", "source"],
    ["page"],
    ["http", "meaning"],
    ["tables"],
    ["examples", "reference"],
    ["nesting"],
    ["operation"],
    ["openapi"],
    ["explain", "forms", "report"],
  ],
};

/** Files of a room's wing that belong to no room, and that every room may import. */
const ground = { generator: ["error", "file", "mark"] };

const anyOf = (names) => `(?:${names.join("|")})`;
const everyWing = wings.flat();

/** A wing imports itself and what lies below it. */
const betweenWings = wings.flatMap((floor, level) =>
  floor.map((wing) => ({
    name: `${wing}-imports-below`,
    comment: `${wing}/ imports itself and the wings below it: ${wings.slice(0, level).flat().join(", ") || "none"}`,
    severity: "error",
    from: { path: `^${wing}/` },
    to: { path: `^${anyOf(everyWing)}/`, pathNot: `^${anyOf([wing, ...wings.slice(0, level).flat()])}/` },
  })),
);

/** A room imports itself and the rooms of its wing below it. */
const betweenRooms = Object.entries(rooms).flatMap(([wing, floors]) =>
  floors.flatMap((floor, level) =>
    floor.map((room) => {
      const below = floors.slice(0, level).flat();
      const allowed = [`${anyOf([room, ...below])}/`, ...(ground[wing] ?? []).map((file) => `${file}\\.ts$`)];
      return {
        name: `${wing}-${room}-imports-below`,
        comment: `${wing}/${room}/ imports itself and the rooms below it: ${below.join(", ") || "none"}`,
        severity: "error",
        from: { path: `^${wing}/${room}/` },
        to: { path: `^${wing}/`, pathNot: `^${wing}/${anyOf(allowed)}` },
      };
    }),
  ),
);

const onlyListedRooms = Object.entries(rooms).map(([wing, floors]) => ({
  name: `${wing}-lists-its-rooms`,
  comment: `a new room of ${wing}/ gets its floor in .dependency-cruiser.js`,
  severity: "error",
  from: {},
  to: { path: `^${wing}/[^/]+/`, pathNot: `^${wing}/${anyOf(floors.flat())}/` },
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
      comment: "scraper/reference has every table of a page read, once; the others look up what was read",
      severity: "error",
      from: { path: "^scraper/", pathNot: "^scraper/(?:reference|tables)/" },
      to: { path: "^scraper/tables/page-tables\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-family",
      comment: "who reads words is given them; a family is named in one place",
      severity: "error",
      from: {
        path: `^${anyOf(everyWing)}/`,
        pathNot: ["^scraper/family/", "^scraper/scrape\\.ts$", "^(?:bench|test|tools)/"],
      },
      to: { path: "^scraper/family/english" },
    },
    {
      name: "no-import-of-nothing",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^generated/"] },
    exclude: { path: "^(?:coverage|dist|[.]build)/" },
  },
};
