import { CheckpointError } from '../errors/problem.ts'

/** A request whose answer says nothing: 5xx, a cut connection, a timeout. It may have taken effect all the same. */
export class UnclearAnswer extends CheckpointError {}

/** A refusal because GitHub does not see yet what it has just made: nothing was done, and a later request meets it. */
export class NotSeenYet extends CheckpointError {}
