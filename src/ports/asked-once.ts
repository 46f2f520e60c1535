/** What is asked once, whoever asks; an answer that failed fails for all. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}

/** Each question is asked once, whoever asks it; an answer that failed fails for all. */
export function askedOnce<T>(ask: (question: string) => Promise<T>): (question: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (question) => {
    const known = answers.get(question) ?? ask(question)
    answers.set(question, known)
    return known
  }
}

/** The same for questions that are answered together: what nobody asked yet is one question. */
export function askedTogether<Question, Answer>(
  keyOf: (question: Question) => string,
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (questions: readonly Question[]) => Promise<(Answer | undefined)[]> {
  const answers = new Map<string, Promise<Answer | undefined>>()
  return (questions) => {
    const lacking = questions.filter((question) => !answers.has(keyOf(question)))
    const found = lacking.length === 0 ? Promise.resolve([]) : ask(lacking)
    lacking.forEach((question, at) => {
      const own = found.then((all) => all[at])
      own.catch(() => undefined) // Whoever takes it hears of a failure.
      answers.set(keyOf(question), own)
    })
    return Promise.all(questions.map(async (question) => answers.get(keyOf(question))))
  }
}
