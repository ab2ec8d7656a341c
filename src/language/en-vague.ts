/** English words by what they add to the title of a task; words that stand in no list name a thing of the project. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Verbs that begin tasks of every kind and leave the result open. */
export const VERBS = words(`
  add address adjust analyse analyze apply begin build check clean complete conduct configure connect
  continue create deal debug define design develop do document draft enable enhance ensure establish
  evaluate execute expand explore extend facilitate finalise finalize finetune finish fix generate handle
  harden have implement improve include incorporate increase integrate introduce investigate iterate
  maintain make manage modernise modernize modify monitor optimise optimize organise organize perform
  plan polish prepare process produce provide refactor refine reorganise reorganize resolve restructure
  review revise revisit rework set setup simplify stabilise stabilize start streamline strengthen support
  test tidy track troubleshoot tune tweak update upgrade validate verify wire work write`);

/** Verbs that promise something new or something better, but not which. */
export const BUILDERS = words(`
  add address build clean cleanup complete configure create debug define design develop enable enhance
  establish extend finish fix generate handle harden implement improve integrate introduce make optimise
  optimize refactor refine resolve set setup support upgrade write`);

/** Verbs that say that something changes, and need to be told into what. */
export const CHANGERS = words(
  'update revise modify adjust improve enhance optimise optimize refactor refine polish rework extend fix simplify',
);

/** Words that hold a sentence together. */
export const FILLERS = words(`
  a about according accordingly across after again against all along already also always among an and any
  applicable appropriate are around as at based be been before being between both but by can could
  desired did do does doesnt done dont during each either etc ever every except for from further get gets
  has have hence here how if in into is it its just like may met might more most much must my necessary
  need needed needs no not of off on once only onto onwards or other otherwise our out over per possible
  rather relevant required respective same should so some still such than that the their them then there
  these they this those through throughout to together too under until up upon use used using very via
  was well were what when whenever where wherever whether which while will with within without working
  works would yet you your`);

/** Words that praise, hedge or count: a title is as vague with them as without. */
export const HEDGES = words(`
  accessed actual additional advanced all automated automatic basic better certain clean clear common
  complete complex comprehensive consistent core correct correctly critical current custom detailed
  different dynamic easily edge effective efficient enhanced entire essential everything exhaustive
  existing extensive extra failed fast few final flexible focused following frequently friendly full
  fully further future general generic good graceful gracefully great high higher honest important
  improved independently initial intuitive key large last latest legacy low main major manual manually
  many maximum minimal minimum minor misc miscellaneous missing modern multiple new next nice old ongoing
  optimal optimized others outstanding overall partial possible pre primary production proper properly
  real reasonable regular related relevant reliable remaining rest robust safe scalable seamless
  seamlessly secure several shared significant simple single small smart smooth smoothly solid special
  specific standard successful successfully sufficient suitable supporting thorough thoroughly total
  typical updated useful valid various whole wide world`);

/** Nouns that fit every project: kinds of software, its qualities, the work on it. */
export const OBJECTS = words(`
  ability accessibility adjustment adjustments aggregation alerting alignment analysis app application
  applications approach apps architecture area areas artifact artifacts aspect aspects automation backend
  base behavior behaviors behaviour benchmark benchmarking benchmarks boilerplate bootstrap bottleneck
  bottlenecks bug bugfix bugfixes bugfixing bugs business cache caching call calls capabilities
  capability case cases change changes check checking checks class classes cleanup client clients code
  codebase codes collection comment comments communication comparison comparisons compatibility
  compliance component components concern concerns condition conditions config configs configuration
  configurations connection consistency content contents correctness coverage crash crashes customization
  data dataclass dataclasses debouncing debt debugging definition definitions deliverable deliverables
  demo dependencies dependency deployment deployments design designs details developer developers
  development device devices diagnostics directories directory doc docs documentation documents edge
  efficiency element elements end enhancement enhancements entities entity enum enums env environment
  environments error errors evaluation everyone example examples exception exceptions experience
  extensibility failure failures feature features feedback feel field fields file files finishing fix
  fixes fixing flow flows folder folders format formats framework frontend function functionalities
  functionality functions general generation guidance guide guideline guidelines guides handler handlers
  handling hardening helper helpers histories history housekeeping hygiene implementation implementations
  improvement improvements info information infrastructure initialisation initialization injection input
  inputs inspection instance instances instructions instrumentation integration integrations integrity
  interface interfaces issue issues item items job jobs layer layers libraries library lifecycle
  limitation limitations log logging logic logs look maintainability maintenance management manager
  managers material materials mechanism mechanisms memory method methods metric metrics migration mock
  mocks mode model models module modules monitoring mvp network null object objects observability
  operation operations optimisation optimisations optimization optimizations option options orchestration
  output outputs package packages packaging parameter parameters part parts pattern patterns people
  performance phase piece pieces pipeline pipelines planning platform point points polishing preparation
  problem problems procedure procedures process processes processing profiling project projects
  properties property protection qa quality readiness readme refactor refactoring refactors refinement
  refinements regression regressions release reliability report reporting reports request requests
  requirement requirements research resilience resource resources response responses responsiveness
  result results reviewing reviews robustness rollout routine routines runtime safety sample samples
  sanity scalability scenario scenarios scope script scripts sdk section security server service services
  setting settings setup sign signoff skeleton software solution solutions source sources specification
  speed stability stack stage stakeholders standard standards state states status step steps storage
  stories story strategy structure structures stub stubs stuff style styles styling suite suites support
  system systems task tasks team tech technical template templates testability testcases testing tests
  thing things throttling throughput time tool tooling tools touches traceability troubleshooting tuning
  tutorial tutorials tweaks type types typing ui unit units update updates upgrade upgrades usability
  usage user users util utilities utility utils ux validation validations value values variable variables
  verification version versions visual visuals warnings wiring work workflow workflows workspace`);

/** Nouns so wide that one or two words in front of them do not narrow them down: "the user management system". */
export const WIDE_HEADS = words(`
  bugs capabilities cleanup enhancements feature features functionalities functionality handling
  improvements infrastructure issues layer logic mechanism mechanisms optimization optimizations problems
  refactoring stuff support system systems things tooling tools utilities utils`);

/** What "handle" alone does not settle. */
export const MISHAPS = words('errors exceptions failures cases issues scenarios problems');

/** Kinds of tests: "write integration tests" names none that is written. */
export const TEST_KINDS = words(`
  acceptance and automated backend basic component coverage e2e end frontend functional integration
  manual new performance property quality regression security smoke stress system test testing tests unit`);

/** The same, behind "management". */
export const MANAGED_HEADS = words(
  'service services module modules component components feature features system systems functionality tool tools interface capabilities',
);

/** Qualities without a measure: a few words about where they are wanted leave the result open. */
export const QUALITIES: readonly (readonly string[])[] = [
  ['error', 'handling'],
  ['exception', 'handling'],
  ['performance'],
  ['validation'],
  ['infrastructure'],
  ['dependency', 'injection'],
  ['security'],
  ['quality'],
  ['caching'],
];
