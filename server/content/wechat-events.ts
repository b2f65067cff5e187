/** What WeChat pushes: its verdict on a photo that it was asked about. */
import * as z from 'zod/mini'
import type { Check } from '../../domain/evidence/evidence'
import { matterOfTrace, nextCheck, settleChecks } from '../store/checks'

/** The verdict as WeChat pushes it; where it could not fetch the picture there is a code and no result. */
const verdict = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string(),
  result: z.optional(z.object({ suggest: z.string() })),
})

/** `review` means that WeChat cannot tell: officials who must look at the evidence anyway may. */
const CHECKS: Record<string, Check> = { pass: 'passed', review: 'passed', risky: 'refused' }

/**
 * Keeps a verdict. Whatever else is pushed, and a verdict on a question that nobody here remembers, is passed over: the
 * photo goes on waiting and is asked about again.
 */
export async function takeEvent(event: unknown): Promise<{ settled: number }> {
  const parsed = verdict.safeParse(event)
  const check = parsed.success ? CHECKS[parsed.data.result?.suggest ?? ''] : undefined
  const matter = parsed.success && check ? await matterOfTrace(parsed.data.trace_id) : null
  const asked = matter?.checking?.find(row => parsed.success && row.trace === parsed.data.trace_id)
  const piece = matter?.evidence.find(row => row.id === asked?.evidence && row.check === 'waiting')
  if (!check || !matter || !piece) return { settled: 0 }
  await settleChecks(matter, [piece.id], check)
  const isLast = !matter.evidence.some(row => row !== piece && row.check === 'waiting')
  if (isLast) await nextCheck(matter, null)
  return { settled: 1 }
}
