/** The rules that fired as sentences with their bases, in order, none twice. */
import type { Reason } from '../answer'
import { cited } from '../bases'
import type { Compiled } from '../compile/compiled'
import type { Fired } from '../decide/outcome'

const textOf = (one: Fired, sentence: string): string => {
  const [words] = one.from
  if (one.text || !one.to || !words) return one.text ?? sentence
  const led = one.rule === 'place-of-act' ? '行为发生地' : sentence.replace(/。$/, '')
  return `${led}：“${words}” → ${one.to}。`
}

/** Each word once, and none that stands inside another: 柳编 within 柳编筐. */
const longest = (words: string[]): string[] =>
  [...new Set(words)].filter(word => word && !words.some(other => other !== word && other.includes(word)))

/** Looks up each rule in the pack's tables; one that is missing there is a fault of the pack and throws. */
export const reasonsOf = (compiled: Compiled, fired: Fired[], day: string): Reason[] => {
  const seen = new Set<string>()
  const reasons: Reason[] = []
  for (const one of fired) {
    if (seen.has(one.rule)) continue
    seen.add(one.rule)
    const row =
      compiled.rules.get(one.rule) ?? compiled.pack.subjects.find(subject => subject.rule === one.rule)
    if (!row) throw new Error(`城市包里没有规则 ${one.rule}`)
    reasons.push({
      rule: one.rule,
      text: textOf(one, row.text),
      from: longest(one.from),
      ...cited(one.bases ?? row.bases, day),
    })
  }
  return reasons
}
