/** English words that name no thing of their own: what makes a title vague. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Verbs that begin tasks of every kind and say nothing about the result. */
export const VERBS = words(
  'add build create make implement develop write set setup configure fix resolve address handle improve enhance optimize optimise refactor clean cleanup update upgrade ' +
    'integrate support enable ensure provide do perform complete finish finalize finalise prepare review test verify validate check document polish finetune tweak investigate ' +
    'design define introduce extend manage maintain process work apply generate establish track modernize modernise revise rework tidy deal',
);

/** Words that stand in any sentence. */
export const FILLERS = words(
  'a an the of to for in on by at as and or with from into all any each every some other more most new existing current its it them this that these those our your their ' +
    'is are be been not no up out off over where when if needed necessary required appropriate possible relevant via per across about independently gracefully properly correctly ' +
    'well working works doesnt dont done exists so using use used also then both within between various',
);

/** Adjectives that travel with vague titles. */
export const HEDGES = words(
  'comprehensive proper robust general generic basic simple advanced enhanced improved detailed full complete minimal main final overall better good clean nice core common different ' +
    'several miscellaneous misc important initial additional extra standard shared frequently accessed large big small failed proper known remaining minor major critical honest',
);

/** Nouns that fit every project: alone, or one after the other, they name no result. */
export const OBJECTS = words(
  'system systems functionality functionalities feature features issue issues bug bugs problem problems error errors handling performance optimization optimisation optimizations ' +
    'logging monitoring validation documentation docs doc readme guide guides test tests testing edge case cases cleanup refactoring code codebase structure directory directories folder folders ' +
    'infrastructure utility utilities util utils helper helpers service services layer tool tools tooling logic stuff thing things item items improvement improvements enhancement enhancements ' +
    'change changes module modules component components pattern patterns method methods field fields resource resources operation operations workflow workflows scenario scenarios ' +
    'resilience security quality integration deployment architecture management analysis collection metric metrics data model models type types project application app product ' +
    'function functions class classes interface interfaces library libraries framework setup configuration config support implementation requirement requirements task tasks work ' +
    'review feedback limitation limitations comparison comparisons checking safety initialization debugging everything server client backend frontend script scripts ' +
    'process processing update updates part parts area areas piece pieces step steps content dependency dependencies injection caching cache state unit platform solution crash ui ux polish ' +
    'dataclass user users network aggregation log logs schema debouncing request requests iterate guidance multimodal evaluation histories history message messages dashboard',
);

/** Objects so wide that a few words beside them do not narrow them down. */
export const WIDE: readonly (readonly string[])[] = [
  ['error', 'handling'],
  ['edge', 'cases'],
  ['exception', 'handling'],
  ['performance', 'optimization'],
  ['performance', 'issues'],
  ['performance', 'improvements'],
  ['optimize', 'performance'],
  ['improve', 'performance'],
  ['management', 'system'],
  ['management', 'service'],
  ['management', 'module'],
  ['management', 'functionality'],
  ['functionality'],
  ['cleanup', 'refactoring'],
  ['infrastructure'],
];

/** Nouns that make a short name behind a generic verb vague: "the X system", "X logic". */
export const WIDE_HEADS = words(
  'system functionality functionalities feature features issues bugs problems logic handling layer infrastructure utilities stuff things errors tools services improvements support cleanup optimization optimizations patterns guide docs documentation limitations resources implementation refactoring',
);

/** Verbs that need an object with a result: with them a wide head is enough. */
export const BUILDERS = words(
  'add build create make implement develop fix resolve address handle improve enhance optimize optimise refactor update upgrade clean cleanup support set setup configure',
);
