/** Matters that come of the same submission: further parties, further rights, a question asked besides (办法 9, G 6, G 12). */
import type { Answer, LinkedMatter } from '../routing/answer'
import type { Matter } from './matter'

/** Longest id that a client may send; a linked matter's has to be one too. */
const LONGEST_ID = 64

/** Id of the n-th linked matter, counted from 1; the same for the same report, so that a retry makes none twice. */
export function linkedId(id: string, n: number): string {
  const tail = `-${n}`
  return `${id.slice(0, LONGEST_ID - tail.length)}${tail}`
}

export type LinkedAnswer = {
  /** Counted from 1. */
  n: number
  about: LinkedMatter['about']
  /** The part of the text that its body is given. */
  description: string
  answer: Answer
}

/** What each linked matter is decided by. The body of a question learns nothing of the lead, so only the others name it. */
export function linkedAnswers(answer: Answer): LinkedAnswer[] {
  const { id, packVersion, responsible } = answer
  const main = { code: responsible.code ?? '', name: responsible.name, why: '同一份材料里的主件' }
  return answer.linked
    .flatMap(({ matter }) => (matter ? [matter] : []))
    .map(({ about, description, ...decided }, at) => ({
      n: at + 1,
      about,
      description,
      answer: {
        ...decided,
        id,
        packVersion,
        linked: [],
        ...(about !== 'question' && {
          informed: [...decided.informed, main],
          why: `${decided.why}同一份材料里的主件由${main.name}办理。`,
        }),
      },
    }))
}

/**
 * What a matter of today's shape would be decided by, out of what its own stored report is answered: the main one whole,
 * a question alone, any other as its n-th part; null where the text is not split that far any more.
 */
export function decidedAgain({ nth, report }: Pick<Matter, 'nth' | 'report'>, answer: Answer): Answer | null {
  if (nth === undefined || report.kind === 'consultation') return answer
  return linkedAnswers(answer).find(one => one.n === nth)?.answer ?? null
}
