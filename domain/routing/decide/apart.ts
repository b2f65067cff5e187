/** A lead that asks something else besides ("另外想问一下商标续展怎么弄"): the two are read apart (投诉举报处理办法 9). */
import type { Span } from '../answer'
import type { Compiled } from '../compile/compiled'
import { type Reading, read } from '../read/reading'
import { clauseStart, has, hitsOf, sentenceEnd, type Text } from '../read/text'

/** Words that open a question wherever they stand; the others are part of a clause that begins before them. */
const OPENS = /^(顺便|另外|还想|同时|也想|再问)/
/** 这种情况能赔多少: asked about the lead itself, whose body answers it. */
const ABOUT_THE_LEAD =
  /(这种(情况|行为)|这(事|件事|个事|样)|他们?|对方|该怎么(办|处理|维权)|赔(多少|偿)|怎么(处理|处罚|查|维权|举报)|能不能查|多久|什么时候|几天|结果)/
/** What only joins the question to the lead. */
const JOINS = /^(另外|顺便|同时)[，,]?/
/** Shorter than this nothing is asked. */
const SHORTEST = 8

/** Where the question stands in the text; null where none is asked besides. */
const stretchOf = (text: Text): Span | null => {
  const [cue] = hitsOf(text, 'kind.second-question')
  if (!cue) return null
  const { raw } = text
  const start = OPENS.test(cue.word) ? cue.start : clauseStart(raw, cue.start)
  let end = sentenceEnd(raw, cue.end)
  // 怎么续展？要多少钱？: what is asked right behind belongs to it.
  for (let next = sentenceEnd(raw, end + 1); /[?？]/.test(raw.charAt(next)); next = sentenceEnd(raw, end + 1))
    end = next
  const asked = raw.slice(start, end)
  return asked.length < SHORTEST || ABOUT_THE_LEAD.test(asked) ? null : { start, end }
}

export type Apart = { main: Reading; question: Reading }

/**
 * The lead without the question, and the question without the lead: whoever answers it does not handle the lead and so
 * learns nothing of it (投诉举报处理办法 37). Null where the rest is no lead of its own.
 */
export const readApart = (compiled: Compiled, whole: Reading): Apart | null => {
  const { report, text } = whole
  const stretch = report.kind === 'consultation' || whole.kind.accused ? null : stretchOf(text)
  if (!stretch) return null
  const { start, end } = stretch
  // Blanks of the same length: what is read from the rest stands where it stood.
  const typed = report.description
  const rest = `${typed.slice(0, start)}${' '.repeat(end - start)}${typed.slice(end)}`
  const main = read(compiled, { ...report, description: rest })
  const { kind } = main.kind
  const isLead =
    (kind === 'lead' || kind === 'request') && main.subjects.length > 0 && has(main.text, 'kind.accusing')
  if (!isLead) return null
  const industry = report.industry ?? main.trade.trade?.name
  const question = read(compiled, {
    id: report.id,
    kind: 'consultation',
    description: typed.slice(start, end).trim().replace(JOINS, ''),
    ...(report.receivedAt && { receivedAt: report.receivedAt }),
    ...(industry && { industry }),
  })
  return question.kind.kind === 'consultation' && !question.kind.accused ? { main, question } : null
}
