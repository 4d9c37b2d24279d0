import type { Highlight, HighlightChange, HighlightDraft } from '../highlights/highlight';
import { inverseChange } from '../highlights/inverse-change';
import type { Answer } from '../messages';
import { type Done, registeredCard } from './card-contract';
import type { LateToolsWorld } from './late-tools-world';
import { askBackground } from './port';

/** Something that was done, with the way back. */
interface Step {
  /** The highlight that it was done to. */
  id: string;
  done: Done;
  undo: () => Promise<Answer<unknown>>;
}

/** Pages without encryption have no randomUUID. */
const newHighlightId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('');

const doneOf = (change: HighlightChange): Done =>
  change.colour ? 'recoloured' : change.tags ? 'tagged' : change.claim === undefined ? 'noted' : 'claim-changed';

/** Writes to the library, remembers what was there before, and tells what was done together with its undo. */
export class HighlightEdits {
  private readonly steps: Step[] = [];
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(private readonly world: Pick<LateToolsWorld, 'reading' | 'reload' | 'onLost'>) {}

  /** Keeps a new highlight of the article that is spoken of. */
  async make(draft: HighlightDraft, isCut: boolean): Promise<Answer<{ highlight: Highlight }>> {
    const reading = this.world.reading();
    if (!reading) return { ok: false, failure: { kind: 'not-found', message: 'There is no article.' } };
    const answer = await askBackground('highlight-save', { id: newHighlightId(), draft, identity: reading.identity });
    if (!answer.ok) return this.failed(answer);
    const { id } = answer.value.highlight;
    this.did({ id, done: isCut ? 'made-cut' : 'made', undo: () => askBackground('highlight-delete', { id }) });
    return answer;
  }

  change(before: () => Highlight, change: HighlightChange): Promise<Answer<unknown>> {
    return this.inTurn(() => this.changeNow(before(), change));
  }

  private async changeNow(before: Highlight, change: HighlightChange): Promise<Answer<unknown>> {
    const { id } = before;
    const answer = await askBackground('highlight-change', { id, change });
    if (!answer.ok) return this.failed(answer);
    const inverse = inverseChange(before, change);
    await this.shows(answer.value.highlight);
    // The colour that it had already: nothing was done.
    if (answer.value.highlight.updatedAt === before.updatedAt) return answer;
    this.did({ id, done: doneOf(change), undo: () => this.changeBack(id, inverse) });
    return answer;
  }

  async delete(id: string): Promise<void> {
    const answer = await askBackground('highlight-delete', { id });
    if (!answer.ok) {
      this.failed(answer);
      this.fail(answer);
      return;
    }
    await this.world.reload();
    const { highlight } = answer.value;
    this.did({ id, done: 'deleted', undo: () => askBackground('highlight-restore', { highlight }) });
  }

  /** Takes back what was done last. */
  undoLast(): void {
    void this.inTurn(async () => {
      const last = this.steps.at(-1);
      if (last) await this.undo(last);
    });
  }

  /** A step that is under way is finished before the next one is taken, forward or back. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.underWay.then(work);
    this.underWay = turn.catch(() => undefined);
    return turn;
  }

  private async changeBack(id: string, change: HighlightChange): Promise<Answer<unknown>> {
    const answer = await askBackground('highlight-change', { id, change });
    if (answer.ok) await this.shows(answer.value.highlight);
    return answer;
  }

  private async undo(step: Step): Promise<void> {
    const at = this.steps.indexOf(step);
    if (at < 0) return;
    this.steps.splice(at, 1);
    const answer = await step.undo();
    if (answer.ok) await this.world.reload();
    else this.fail(answer);
  }

  /** The page and an open editor show what the library has now. */
  private async shows(highlight: Highlight): Promise<void> {
    registeredCard()?.highlightChanged(highlight);
    await this.world.reload();
  }

  private did(step: Step): void {
    const last = this.steps.at(-1);
    // A note is kept many times while it is written: it is taken back as one.
    const told = last && step.done === 'noted' && last.done === 'noted' && last.id === step.id ? last : step;
    if (told === step) this.steps.push(step);
    registeredCard()?.say({ kind: told.done, undo: () => void this.inTurn(() => this.undo(told)) });
  }

  private failed<T extends Answer<unknown>>(answer: T): T {
    this.world.onLost();
    return answer;
  }

  private fail(answer: Answer<unknown>): void {
    if (!answer.ok) registeredCard()?.say({ kind: 'failure', failure: answer.failure });
  }
}
