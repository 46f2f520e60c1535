import { CheckpointError } from '../errors/problem.ts'

/** A request whose answer says nothing: 5xx, a cut connection, a timeout. It may have taken effect all the same. */
export class UnclearAnswer extends CheckpointError {}
