/** English words that say "done" in other words, and words of what a definition of done should name. */

/** A definition of done of these words alone says nothing: "done when the feature works as expected". */
export const DONE_AGAIN: ReadonlySet<string> = new Set(
  (
    'a all and app are as behaves can change changes code complete completed completely considered correctly criteria developer done everything expected ' +
    'feature features finished fine fully function functional functionality functions good happy has have implementation implemented intended is it ' +
    'its meets met no of ok okay properly ready requirements satisfied successfully system task tasks team that the this to user users we well when ' +
    'with work working works'
  ).split(' '),
);

/** What a definition of done is asked for, and the words that name it, in several languages. */
export const DONE_CATEGORIES = {
  review:
    /\breview(?:ed|er|s)?\b|\bapprov\w+|\bpeer\b|pull request|\bPR\b|\bsign-?off\b|revisi[óo]n|revisad|revis[ãa]o|revue|relecture|abgenommen|begutacht|レビュー|评审|審查|审查|리뷰|ревью|провер/iu,
  documentation:
    /\bdoc(?:s|ument\w*)?\b|readme|changelog|docstring|\bcomments?\b|\bguide\b|dokument|documentaci|documenta[çc]|ドキュメント|文档|文件|문서|документ/iu,
  security: /secur|vulnerab|threat|sicherheit|segur|sécur|безопасн|セキュリティ|安全|보안/iu,
  performance:
    /performan|benchmark|latenc|load test|leistung|rendimiento|desempenho|производительн|パフォーマンス|性能|성능/iu,
} as const;
