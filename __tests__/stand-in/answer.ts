/** One of `errors` in a 422: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export interface FieldError {
  readonly resource: 'Release' | 'ReleaseAsset'
  readonly code: 'custom' | 'invalid' | 'already_exists' | 'missing_field'
  readonly field?: string
  readonly message?: string
}

/** What goes back to the client: JSON in `body`, or a `file` that is streamed, or neither (204). */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly file?: { readonly path: string; readonly size: number; readonly contentType: string }
  readonly text?: { readonly content: string | Buffer; readonly contentType: string }
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown by a handler that refuses. The listener adds `documentation_url` and `status` to its body. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly FieldError[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, more: Partial<Pick<Refusal, 'errors' | 'headers'>> = {}) {
    super(message)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers,
})

export const created = (body: unknown, location: string): Answer => ({ status: 201, body, headers: { location } })

export const noContent = (): Answer => ({ status: 204 })

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

export const unprocessable = (message: string): Refusal => new Refusal(422, message)

export const validationFailed = (...errors: readonly FieldError[]): Refusal =>
  new Refusal(422, 'Validation Failed', { errors })

/** @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
export const notAccessible = (headers: Readonly<Record<string, string>> = {}): Refusal =>
  new Refusal(403, 'Resource not accessible by integration', { headers })
