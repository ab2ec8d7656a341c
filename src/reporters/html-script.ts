/** The script of the HTML report. It only hides and shows: without it everything can be read. */

/** Runs once, at the end of the page; its hash stands in the policy of the page. */
export const SCRIPT = `
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const findings = [...document.querySelectorAll('.finding')];
  const files = [...document.querySelectorAll('.file')];
  const shown = document.getElementById('shown');
  const apply = () => {
    const asked = new FormData(form);
    const severities = asked.getAll('severity');
    const file = asked.get('file');
    const rule = asked.get('rule');
    const silenced = asked.has('silenced');
    let count = 0;
    for (const finding of findings) {
      const { dataset } = finding;
      finding.hidden =
        !severities.includes(dataset.severity) ||
        (file !== '' && file !== dataset.file) ||
        (rule !== '' && rule !== dataset.rule) ||
        ('silenced' in dataset && !silenced);
      if (!finding.hidden) count++;
    }
    for (const group of files) group.hidden = group.querySelector('.finding:not([hidden])') === null;
    shown.textContent = count + ' of ' + findings.length + (findings.length === 1 ? ' finding' : ' findings') + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;
