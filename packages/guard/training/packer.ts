// Writes what ../src/coded.ts reads: bits in, letters out.
import { type Coder, Likelihoods, letters, narrowest, widest } from '../src/coded.ts';

export class Packer implements Coder {
  readonly #digits: number[] = [];
  readonly #likelihoods: Likelihoods;
  #low = 0;
  #range = widest;
  /** The last digit, which a carry may still change, and how many of 63 follow it. */
  #held = -1;
  #full = 0;

  constructor(contexts: number) {
    this.#likelihoods = new Likelihoods(contexts);
  }

  bit(context: number, known: number): number {
    const bound = (this.#range >> 12) * this.#likelihoods.of(context);
    if (known === 1) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    this.#likelihoods.learn(context, known);
    while (this.#range < narrowest) {
      this.#range <<= 6;
      this.#shift();
    }
    return known;
  }

  /** All bits so far. Nothing can be added afterwards. */
  text(): string {
    for (let i = 0; i < 6; i++) this.#shift();
    return this.#digits.map((digit) => letters.charAt(digit)).join('');
  }

  #shift(): void {
    const carry = this.#low >= widest ? 1 : 0;
    const low = this.#low % widest;
    const digit = low >> 24;
    if (carry === 1 || digit !== 63) {
      if (this.#held >= 0) this.#digits.push(this.#held + carry);
      for (; this.#full > 0; this.#full--) this.#digits.push((63 + carry) & 63);
      this.#held = digit;
    } else this.#full++;
    this.#low = (low % narrowest) * 64;
  }
}
