import { CheckpointError } from '../errors/problem.ts'

/** A comment on a pull request, whoever wrote it. */
export interface Comment {
  /** A lower one was written earlier. */
  readonly id: number
  /** The same for GraphQL. */
  readonly node: string
  readonly body: string
  /** Where people see it. */
  readonly url: string
}

/** The comments of a pull request. Each call does one thing; one that writes is sent once. @throws CommentsRefused */
export interface Comments {
  /** All of them, lowest id first. */
  list(pull: number): Promise<readonly Comment[]>
  /** Those that the token's own account wrote; undefined where the forge does not know one of them yet, or any more. */
  ownAmong(comments: readonly Comment[]): Promise<readonly Comment[] | undefined>
  write(pull: number, body: string): Promise<Comment>
  /** False where it is gone. */
  edit(comment: Comment, body: string): Promise<boolean>
  /** One that is gone already is no failure. */
  remove(comment: Comment): Promise<void>
}

/** The token may not comment there. Expected: that of a fork's pull request never may. */
export class CommentsRefused extends CheckpointError {}
