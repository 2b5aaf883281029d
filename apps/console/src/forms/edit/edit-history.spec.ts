import { aForm } from '../spec-support/a-form';
import { reduceHistory, startHistory, type EditAction } from './edit-history';

const start = startHistory({ form: aForm(), unreadable: {} });
const run = (...actions: EditAction[]) => actions.reduce(reduceHistory, start);
const type = (path: string, text: string): EditAction => ({ kind: 'type', path, text });

describe('the history of an edit', () => {
  it('takes typing on in one cell for one step', () => {
    const typed = run(type('total.score', '9'), type('total.score', '90'), type('goals.actual', '完'));
    expect(typed.past).toHaveLength(2);
    expect(reduceHistory(typed, { kind: 'undo' }).present.form.total.score).toBe('90');
  });

  it('goes back and forth', () => {
    const back = run(type('total.score', '90'), { kind: 'undo' });
    expect(back.present).toBe(start.present);
    expect(reduceHistory(back, { kind: 'redo' }).present.form.total.score).toBe('90');
  });

  it('brings a removed row back', () => {
    expect(run({ kind: 'remove-row', index: 0 }, { kind: 'undo' }).present.form.indicators).toHaveLength(2);
  });

  it('forgets what was undone once something else is done', () => {
    const changed = run(type('total.score', '90'), { kind: 'undo' }, type('total.score', '80'), { kind: 'redo' });
    expect(changed.present.form.total.score).toBe('80');
  });

  it('has nothing to undo at its start', () => {
    expect(run({ kind: 'undo' }).present).toBe(start.present);
  });

  it('does not grow without end', () => {
    const actions = Array.from({ length: 500 }, (_, index) =>
      type(index % 2 ? 'total.score' : 'goals.actual', String(index)),
    );
    expect(run(...actions).past.length).toBe(200);
  });
});
