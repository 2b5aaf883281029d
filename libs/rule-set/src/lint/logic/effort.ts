/** A budget of steps, so that lint stays quick whatever the rule set; what it could not finish is told. */
export class Effort {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  spend(steps: number): void {
    this.left -= steps;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}
