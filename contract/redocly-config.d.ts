/**
 * Stands in for the declarations of `@redocly/config`, which those of the linter import (`paths` in tsconfig.json). They are 78,000 lines computed
 * from a schema: to look at one of them takes the compiler longer than all of this repository, and nothing here uses any.
 */
export type RedoclyConfig = object;
export type ApiConfig = object;
export type RecheckConfig = object;
export type ScorecardConfig = object;
export type EntityFileSchema = object;
export type EntityBaseFileSchema = object;
