/** The style of the HTML report: light and dark, from a phone to a wide screen. */
import { GRAPH_COLORS, GRAPH_STYLE } from './graph-svg.ts';

const LIGHT = `--paper:#ffffff;--soft:#f6f8fa;--quiet:#59636e;--rule:#d1d9e0;--accent:#0969da;--red:#cf222e;--amber:#8a5a00;--green:#1a7f37;--blue:#0969da;--hit:#fff8c5;--mark:#ffd6d3;${GRAPH_COLORS.light}`;
const DARK = `--paper:#0d1117;--soft:#151b23;--quiet:#9198a1;--rule:#3d444d;--accent:#4493f8;--red:#ff7b72;--amber:#d29922;--green:#3fb950;--blue:#79c0ff;--hit:#2e2a1f;--mark:#6e2a26;${GRAPH_COLORS.dark}`;

/** Its hash stands in the policy of the page, so nothing else can style it. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media(prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
h3{font-size:1rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
code{background:var(--soft);border:1px solid var(--rule);border-radius:4px;padding:.05em .3em;overflow-wrap:anywhere}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
.verdict{border-left:6px solid var(--quiet);padding:.25rem 0 .25rem 1rem}
.verdict.pass{border-color:var(--green)}
.verdict.fail,.verdict.error{border-color:var(--red)}
.verdict p{color:var(--quiet);max-width:60rem}
.verdict .lead{color:var(--ink);font-size:1.1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:1rem 0 0}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:var(--soft);border:1px solid var(--rule);border-radius:8px;padding:.75rem 1rem}
form[hidden],[hidden]{display:none}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
legend{padding:0;color:var(--quiet);font-size:.875rem}
form>label{display:flex;flex:1 1 9rem;flex-direction:column;color:var(--quiet);font-size:.875rem;min-width:0}
form select{width:100%}
select,button{font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:.35rem .6rem;max-width:100%;min-height:2.5rem}
input[type=checkbox]{width:1.1rem;height:1.1rem;vertical-align:-.15rem}
fieldset label{padding:.4rem 0}
#shown{margin:0;color:var(--quiet);flex-basis:100%}
.finding{border:1px solid var(--rule);border-left:4px solid var(--quiet);border-radius:8px;padding:.5rem 1rem;margin:.75rem 0;overflow-wrap:anywhere}
.finding.error{border-left-color:var(--red)}
.finding.warning{border-left-color:var(--amber)}
.finding.notice{border-left-color:var(--blue)}
.badge{font-weight:600;white-space:nowrap}
.error .badge,.state.failed,.state.crashed,.state.fail,.state.unmeasured{color:var(--red)}
.warning .badge,.state.warned{color:var(--amber)}
.notice .badge{color:var(--blue)}
.state.passed,.state.pass{color:var(--green)}
.state{font-weight:600;white-space:nowrap}
.hint,.fate,.foot,.related{color:var(--quiet)}
.foot{font-size:.875rem}
.related{margin:.4rem 0;padding-left:1.2rem;font-size:.875rem}
.finding pre{margin:.6rem 0;border:1px solid var(--rule);border-radius:6px;overflow:hidden;background:var(--soft);line-height:1.6}
.line{display:block;position:relative;padding:0 .75rem 0 4.5em;white-space:pre-wrap;overflow-wrap:anywhere;min-height:1.6em}
.line::before{content:attr(data-line);position:absolute;left:0;width:3.5em;text-align:right;color:var(--quiet);user-select:none}
.line.hit{background:var(--hit)}
mark{background:var(--mark);color:inherit;border-radius:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{color:var(--quiet);font-size:.875rem}
progress{appearance:none;width:8rem;max-width:100%;height:.75rem;border:1px solid var(--quiet);border-radius:4px;background:var(--soft);overflow:hidden;vertical-align:-.05rem}
progress::-webkit-progress-bar{background:var(--soft)}
progress::-webkit-progress-value{background:var(--green)}
progress::-moz-progress-bar{background:var(--green)}
summary{cursor:pointer;padding:.4rem 0}
.scroll{overflow:auto;border:1px solid var(--rule);border-radius:8px;max-height:80vh}
.scroll svg{display:block}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;color:var(--quiet);font-size:.875rem}
.legend li::before{content:"";display:inline-block;width:1.1rem;height:.8rem;margin-right:.4rem;border:1.5px solid var(--quiet);border-radius:3px;vertical-align:-.05rem}
.legend .done::before{background:var(--done);border-color:var(--done-line)}
.legend .ready::before{background:var(--ready);border-color:var(--ready-line)}
.legend .blocked::before{background:var(--blocked);border:1.5px dashed var(--blocked-line)}
.legend .open::before{background:var(--open);border:1.5px dotted var(--open-line)}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
${GRAPH_STYLE}
@media(max-width:40rem){
thead{display:none}
table,tbody,tr,th,td{display:block}
tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
th,td{border:0;padding:.1rem 0}
td:empty{display:none}
td::before{content:attr(data-title) ": ";color:var(--quiet)}
.line{padding-left:3em}
.line::before{width:2.2em}
}
@media print{form,nav,.skip{display:none}.scroll{max-height:none;overflow:visible}}
`;
