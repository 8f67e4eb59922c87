// A question that is asked of the same text again and again, by readers who know nothing of each other: answered once for each text.
// The answers are kept for as long as the function is, so it is made anew for each meeting.

export function answeredOnce<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
