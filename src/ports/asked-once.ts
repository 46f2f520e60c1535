/** Each question is asked once, whoever asks it; an answer that failed fails for all. */
export function askedOnce<T>(ask: (question: string) => Promise<T>): (question: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (question) => {
    const known = answers.get(question) ?? ask(question)
    answers.set(question, known)
    return known
  }
}
