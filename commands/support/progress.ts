/** Milliseconds between two lines where what is printed cannot be overwritten. */
const SELDOM = 5000;

/**
 * Shows how far a long piece of work is: on a screen one line that changes, in a log a line now and
 * then, and the last one in any case.
 * @returns to be called with how many are done, of how many, and which was the last
 */
export function showProgress(
  output: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout,
): (done: number, all: number, what: string) => void {
  let last = Date.now();
  return (done, all, what) => {
    const text = `  ${done} of ${all}  ${what}`;
    const isLast = done === all;
    // Back to the edge, and away with what was there.
    if (output.isTTY) output.write(`\r\u001b[K${text}${isLast ? '\n' : ''}`);
    else if (isLast || Date.now() - last >= SELDOM) {
      last = Date.now();
      output.write(`${text}\n`);
    }
  };
}
