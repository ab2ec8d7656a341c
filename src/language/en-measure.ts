/** English words and phrases that sound like a criterion and decide nothing. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Adjectives and adverbs without a measure, wherever they stand. */
export const UNMEASURED = words(`
  adequate adequately appropriate appropriately clearly comprehensive comprehensively decent easily effective effectively
  efficient efficiently elegant elegantly flawless flawlessly friendly gracefully graceful ideal ideally intuitive intuitively
  maintainable meaningful nice nicely optimal optimally performant professional professionally proper properly readable
  reasonable reasonably robust robustly satisfactory scalable seamless seamlessly sensible sensibly smooth smoothly
  sufficient sufficiently suitable suitably thorough thoroughly understandable usable well-commented well-designed
  well-documented well-formatted well-organized well-structured well-tested user-friendly developer-friendly high-quality
  easy-to-use production-ready`);

/** The same, where they say how something is: "the output is clear". */
export const STATES = words(`
  acceptable accurate better clean clear consistent easy fast fine flexible functional good great operational
  improved modern natural perfect polished pretty quick reliable responsive secure simple slick snappy solid stable
  understandable usable functioning working`);

/** States that need no verb in front: "item pages functional". */
export const ALONE = words('acceptable functional functioning operational responsive robust working');
/** Adjectives that need a measure in front of a word for what the user sees. */
export const QUALIFIERS = words(
  'clear clean concise good fast quick simple easy helpful high consistent reliable secure stable',
);
export const QUALIFIED = words(`
  code context description descriptions design documentation docs error errors experience explanation explanations feedback
  guidance instruction instructions interface layout message messages naming navigation performance quality requirements
  response responses structure text ui ux validation`);

/** Verbs that only say that something does what it does. */
export const WORKS = words(
  'work works working function functions functioning behave behaves behaving operate operates perform performs run runs',
);
export const SHOWS = words(
  'save saves saved persist persists calculate calculates load loads update updates track tracks sync syncs submit submits display displays displayed render renders rendered look looks appear appears',
);
export const TREATS = words(
  'handle handles handled handling process processes processed manage manages managed',
);
/** How it does so, where nothing else follows. */
export const SOMEHOW = words(
  'correctly properly fine well normally gracefully reliably smoothly seamlessly efficiently appropriately nicely right good great flawlessly',
);

/** Things that every piece of work has; that they were "updated" or "handled" decides nothing. */
export const COMMON = words(`
  accessibility all and any architecture bugs case cases change changes code codebase comment comments configuration critical
  design docs documentation edge error errors exception exceptions existing feature features flows functionality guide guides handling implementation
  layout issues logging monitoring necessary needed other performance project quality readme relevant required requirement requirements
  scenario scenarios security styling system technical test tests the these this ui unit use user ux validation work`);

/** What was done to them. */
export const DONE = words(`
  addressed applied checked clarified cleaned complete completed considered covered done enhanced finalized finished
  handled implemented improved maintained optimised optimized polished ready refactored resolved satisfied sound tested
  updated validated verified written`);
