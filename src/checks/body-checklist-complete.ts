/** The checklist that the author of a pull request ticks is part of what reviewers rely on. */
import { type BodyBox, bodyBoxes, clip, defineCheck, fitsPattern, listed, option, z } from '../kit/index.ts';

const options = z.strictObject({
  sections: option(
    z.array(z.string()),
    [],
    'Only the boxes under headings that fit one of these, with `*`; all boxes where there is none.',
  ),
  require: option(z.array(z.string()), [], 'Texts, with `*`, of boxes that must be there and ticked.'),
});

export default defineCheck({
  id: 'body-checklist-complete',
  summary: 'The boxes of the description of a pull request must be ticked.',
  why: `An open box in the description says that something is left to do, and a merge forgets it. Boxes in hidden comments, fences
and quotes, struck through, optional or marked \`(N/A)\` do not count, nor do lists to choose from: "type of change", "all that
apply", yes and no.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options,
  examples: [
    { good: { body: '## Checklist\n\n- [x] Tests added\n- [ ] ~Docs updated~\n' } },
    { bad: { body: '## Checklist\n\n- [x] Tests added\n- [ ] Docs updated\n' } },
  ],
  needs: [],
  *check({ body }, { sections, require }) {
    if (body === null) {
      yield { unjudged: 'the description is not known here' };
      return;
    }
    const boxes = bodyBoxes(body).filter(
      ({ section }) => sections.length === 0 || sections.some((pattern) => fitsPattern(section, pattern)),
    );
    const open = boxes.filter(({ checked, binding }) => binding && !checked);
    if (open.length > 0) yield openBoxes(open);
    for (const pattern of require) {
      const found = boxes.filter(({ text }) => fitsPattern(text, pattern));
      if (found.some(({ checked }) => checked)) continue;
      if (found.some((box) => open.includes(box))) continue;
      const what = found.length === 0 ? 'Unexpected description without the box' : 'Unexpected open box';
      yield {
        message: `${what} "${clip(pattern, 80)}", expected it ticked`,
        hint: 'Restore the box from the template and tick it',
      };
    }
  },
});

function openBoxes(open: readonly BodyBox[]) {
  const shown = open.slice(0, 3).map(({ text, line }) => `"${clip(text, 60)}" (line ${line})`);
  const more = open.length > 3 ? [...shown, `${open.length - 3} more`] : shown;
  return {
    message: `Unexpected open ${open.length === 1 ? 'box' : 'boxes'} in the description: ${listed(more)}, expected all of them ticked`,
    hint: 'Tick what is done; strike through (`~…~`) or mark `(N/A)` what does not apply',
  };
}
