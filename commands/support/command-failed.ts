/** A step failed and has already said why. Ends a command without a second report. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}
