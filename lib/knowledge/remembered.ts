/** Answers to questions that are asked again and again; forgotten all at once when there are too many. `undefined` is asked for anew each time. */
export class Remembered<Key, Answer> {
  private readonly answers = new Map<Key, Answer>();

  constructor(private readonly most: number) {}

  /** The answer given before, or else that of `find`. */
  get(key: Key, find: (key: Key) => Answer): Answer {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = find(key);
    if (this.answers.size >= this.most) this.answers.clear();
    if (answer !== undefined) this.answers.set(key, answer);
    return answer;
  }
}
