import type { FailureKeys } from "./failure-keys.js";
import type { PhraseBook } from "./phrases.js";
import type { TypeWords } from "./type-expression.js";

/**
 * The words of a family of documents, as data: another language or vendor family is another table of this type.
 */
export interface Vocabulary {
  /** As a language tag (BCP 47). */
  readonly language: string;
  /**
   * Headings of operation pages, and labels within their sections, each with what stands below it. Matched whole, in the order of a
   * page; of each role those come first that can hardly be anything else.
   */
  readonly headings: readonly SectionHeading[];
  /** How the heading of method and path is usually called, to say what was looked for. */
  readonly uriHeadings: readonly string[];
  /** A label within a section that only repeats what the section holds. */
  readonly sectionLabels: RegExp;
  /** Generations of operation pages, for reports. */
  readonly templates: readonly Template[];
  /** Sections whose heading may have lost its mark: a paragraph of its words opens one, where no heading of the page does. */
  readonly unmarkedHeadings: readonly SectionRole[];
  /** Words of a table's header row, in lower case; of two for one purpose the first here counts. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Words of columns that fields are called as well: in a dump they open a header among three or more only. */
  readonly fieldLikeColumns: ReadonlySet<string>;
  /** Kinds of pages without an operation, each with columns of which a table must have all. The first that fits counts. */
  readonly pageKinds: readonly { readonly kind: OtherKind; readonly columns: readonly RegExp[] }[];
  /** Columns of tables of statuses, and of error codes. */
  readonly statusColumns: { readonly status: RegExp; readonly description: RegExp };
  readonly errorColumns: Readonly<Record<ErrorColumn, RegExp>>;
  /** Captions that give a table its role; anything else names a schema. Matched whole, ignoring case. */
  readonly captions: readonly { readonly role: CaptionRole; readonly words: RegExp }[];
  /** Captions of the table of a field's object: the groups name the field, a last one called `case` the case it is for. */
  readonly nestedCaptions: readonly RegExp[];
  /** Pointers to other tables of the page; the first group is the number. */
  readonly tableReferences: RegExp;
  /** What stands in every one of them. */
  readonly tableWord: string;
  /** A caption, or a sentence that leads to the table after it. */
  readonly tableLead: RegExp;
  /** Words above the tables of a page that describes the responses of many operations. */
  readonly sharedResponses: { readonly normal: RegExp; readonly abnormal: RegExp };
  /** The beginning of a cell that says that a field must be there, that it need not, and that it must in some cases. */
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly conditional: RegExp;
  /** What stands beside the name of a field that is on its way out, where phrases read it. */
  readonly deprecatedNote: RegExp;
  /** A line that opens the part of one status; its first group is the code. */
  readonly statusLead: RegExp;
  /** A line of a section on statuses that names one; the groups: the code, what is said of it. */
  readonly statusLine: RegExp;
  /** Labels above the code of an example. */
  readonly exampleLabels: {
    readonly request: RegExp;
    readonly response: RegExp;
    readonly failure: RegExp;
    /** Of any example, whichever side it shows. */
    readonly any: RegExp;
    /** What stands between two bodies of one block of code: a line, or a word where the dump has lost the lines. */
    readonly alternative: RegExp;
  };
  readonly failureKeys: FailureKeys;
  /** A cell or clause that says that there is nothing to say. */
  readonly nothing: RegExp;
  /** Labels inside descriptions, in the order in which they can occur. */
  readonly labels: readonly { readonly label: Label; readonly words: RegExp }[];
  /** How a description of the contract calls its parts. */
  readonly labelTitles: Readonly<Record<Exclude<Label, "definition">, string>>;
  /** How sentences are told apart, and what kinds of sentences there are. */
  readonly sentences: SentenceWords;
  /** Phrases that state facts; null where prose in the language is kept as it is, and not read. */
  readonly phrases: PhraseBook | null;
  /** Sentences that ask for a request header. */
  readonly proseHeaders: {
    /** Stands in every such sentence. */
    readonly word: RegExp;
    /** The word with the names beside it; all of them. */
    readonly mention: RegExp;
    readonly required: RegExp;
    /** Words by which a demand holds in some cases only. */
    readonly conditional: RegExp;
  };
  /** A page's link back to its chapter; its first group is the chapter. */
  readonly parentTopic: RegExp;
  /** What a section on a URI calls its parts, as labels in front of them or columns above them. */
  readonly uriLabels: { readonly method: RegExp; readonly target: RegExp };
  readonly updatedOn: RegExp;
  /** A paragraph at the beginning or end of a page that is about the page: links to its neighbours, to its source, for feedback. */
  readonly pageFrame: RegExp;
  /** What a title ends with whose operation is on its way out. */
  readonly deprecatedTitle: RegExp;
  /** The words of type cells. */
  readonly types: TypeWords;
  /** Columns of tables that name the permissions of operations, in lower case. */
  readonly permissionColumns: { readonly api: RegExp; readonly action: RegExp };
  /** Two words of a table's header on lines of their own, as only a dump has them. */
  readonly dumpHeader: RegExp;
  /** A caption with its number; the groups: the number, the title. */
  readonly tableCaption: RegExp;
  /** What the entries of a table of contents call their parts. */
  readonly contents: ContentsKeys;
  /** Headers that carry the credentials, and so are no parameters. The first that fits counts. */
  readonly credentials: readonly CredentialHeader[];
  /** What the pages are marked up with. */
  readonly markup: {
    /** Classes of an element that is a note, and of the word "Note" in it. */
    readonly note: RegExp;
    readonly noteTitle: RegExp;
    /** Classes of what is about the site or the page, and no part of what it says. */
    readonly frame: RegExp;
    /** The end of the id of a body's root table; the group is the schema's name. */
    readonly rootAnchor: RegExp;
  };
  /** How titles become names of operations, and names of lists those of their items. */
  readonly naming: NamingWords;
}

/** The words of titles that count for names. All sets are in lower case. */
export interface NamingWords {
  /** The verb of a gerund ("reserving"); null for any other word. */
  readonly verbOf: (gerund: string) => string | null;
  readonly singular: (word: string) => string;
  readonly plural: (word: string) => string;
  /** Gerunds that are nouns at the head of a title ("Training Jobs") unless a determiner follows ("Training a Model"). */
  readonly nouns: ReadonlySet<string>;
  /** Gerunds that are nouns where they are the whole title. */
  readonly nounsAlone: ReadonlySet<string>;
  /** Gerunds that are verbs wherever they follow a conjunction: "Adding Tags to or Deleting Tags from a Server". */
  readonly actions: ReadonlySet<string>;
  /** Words that stand before the gerund of a title: "Batch Deleting Servers". */
  readonly adverbs: RegExp;
  /** Words that no name has. */
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that do not make another title: "Querying All Servers" and "Querying Servers" are one. */
  readonly unsaid: ReadonlySet<string>;
  /** How references word names that call their documents after operations: `ShowServer.html`. */
  readonly fileStyle: {
    /** Verbs of titles, as in names, for reading one thing or many. */
    readonly reading: ReadonlySet<string>;
    /** What that is called in names of files, of one thing and of many. */
    readonly one: string;
    readonly many: string;
    /** The last word of what is many whatever its number: "Server List". */
    readonly list: string;
    /** The first words of what is one: "Details of a Server". */
    readonly details: ReadonlySet<string>;
    /** Other verbs of titles that names of files word otherwise. */
    readonly verbs: Readonly<Record<string, string>>;
  };
}

/** A header that carries credentials, and the security scheme that it is. */
export interface CredentialHeader {
  /** What the contract calls the scheme. */
  readonly scheme: string;
  readonly header: RegExp;
  /** What a row of the header says where it is this scheme; null where any row is. */
  readonly said: RegExp | null;
  /** How a page of no operation describes it, for all operations, and the header that it means; null where only rows do. */
  readonly described: { readonly words: RegExp; readonly header: string } | null;
  /** The scheme of HTTP authentication that it is (RFC 9110, section 11); null for a key of its own. */
  readonly http: string | null;
}

/** The keys of an entry of a table of contents: a JSON list whose entries name their parents by code. */
export interface ContentsKeys {
  readonly code: string;
  readonly parent: string;
  readonly title: string;
  /** Of the link to the document. */
  readonly target: string;
}

/** What a page that documents no operation is for. */
export type OtherKind =
  "overview" | "permissions" | "error codes" | "status codes" | "shared structures" | "index" | "other";

/** Words of any sentence, whatever it states. */
export interface SentenceWords {
  /** Where one sentence ends and the next begins. */
  readonly end: RegExp;
  /** Below the label of a default: the value, before a sentence about it; the group is the value. */
  readonly valueFirst: RegExp;
  /** Where a remark begins, which speaks of more than the field. */
  readonly remark: RegExp;
  /** A line that explains a token: `TOKEN: text`. */
  readonly explainsWord: RegExp;
  /** The beginning of a sentence that holds only in some case. */
  readonly scope: RegExp;
  /** The beginning of one whose case the next may go on with, and of the next. */
  readonly opensCase: RegExp;
  readonly goesOnWithCase: RegExp;
  /** Sentences on a part of the value. */
  readonly part: {
    readonly phrase: RegExp;
    /** A sentence that leads a list of what a value can be, and an item that tells of one of these. */
    readonly alternatives: { readonly lead: RegExp; readonly item: RegExp };
    /** Words for parts that a field's name may have too: for that field it is the whole. */
    readonly names: readonly string[];
    /** The beginning of a sentence that goes on with the subject of the one before. */
    readonly goesOn: RegExp;
  };
  /** Words by which a sentence seems to state a fact: the first of a description, which says what the field is, and later ones. */
  readonly stating: {
    readonly isWhether: RegExp;
    readonly first: RegExp;
    readonly later: RegExp;
    /** Words of a clause, where the rest of its sentence was read. */
    readonly clause: RegExp;
  };
  readonly clauses: ClauseWords;
  /** Sentences that hold in one case only. */
  readonly oneCase: {
    /** The case at the end of a sentence. */
    readonly trailing: RegExp;
    /** A case that is none: that nothing was given, or that something was. */
    readonly isNone: RegExp;
    /** A name of a case, before what is said of it. */
    readonly label: RegExp;
  };
}

/** How the clauses of a sentence are told apart. */
export interface ClauseWords {
  /** Where a clause begins; all of them. The group `joined` is there where a verb has to stand before it. */
  readonly opens: RegExp;
  /** What only ties a clause to its sentence. */
  readonly opening: RegExp;
  /** A clause without its subject. */
  readonly beginsWithVerb: RegExp;
  /** The subject that it gets. */
  readonly it: string;
  /** Openings without a finite verb, and what they say with one. */
  readonly participles: readonly (readonly [RegExp, string])[];
  /** A verb that states. */
  readonly verb: RegExp;
}

export type SectionRole =
  | "function"
  | "constraints"
  | "debugging"
  | "authorization"
  | "uri"
  | "request"
  | "response"
  | "request-examples"
  | "response-examples"
  | "statuses"
  | "errors";

/** A heading or label, and what stands below it. */
export interface SectionHeading {
  readonly role: SectionRole;
  readonly words: RegExp;
}

export interface Template {
  readonly name: string;
  /** The headings by which it is known. */
  readonly headings: readonly RegExp[];
}

export type Column =
  | "name"
  | "mandatory"
  /** Says of fields that they are optional, instead. */
  | "optional"
  | "type"
  | "description"
  /** One labelled part of a description. */
  | "constraints"
  | "range"
  | "default"
  | "status"
  | "api"
  /** Says nothing that a contract holds. */
  | "other";

/** What a table of error codes says of each. */
export type ErrorColumn = "code" | "status" | "message" | "description" | "solution";

export type CaptionRole =
  "path" | "query" | "header" | "response-header" | "request-body" | "response-body" | "unspecific";

/** `definition` is also the part of a description before any label. */
export type Label = "definition" | "constraints" | "range" | "default";
