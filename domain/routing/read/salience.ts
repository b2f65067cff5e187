/** Of several places that a text names alike: those that it speaks of when it tells what is done. */
import type { Mention } from './mention'
import { clauseEnd, clauseStart, hitsOf, sentenceEnd, type Text } from './text'

/** 固始、潢川, 固始还有潢川: a list, of which nobody may drop a member. */
const LIST =
  /^(县|区)?(境内|那边|这边)?[、，]?(和|与|及|跟|同|或|或者|以及|还有|也|又|另外|再|到处|、|，)*(在|是)?$/
const PLURAL = /(还|也|又|都|另外|两地|两县|几个县|两边|分别|同时)/
const ACT = [
  'part.sale',
  'part.production',
  'part.storage',
  'kind.accusing',
  'right.trademark-weak',
  'right.trademark',
]

/** 都摆摊, 两个县: said of all of them. */
const ALL_OF_THEM = /(都|两(地|处|县|家|个|边)|几个|三个|多处|多地|到处)/
const STRETCH = 6
/** 挪到双柳树镇, 在双柳树镇: said to be where something is, whatever follows. */
const LOCATED = /(在|到|去|是|于|至)了?$/

const county = (mention: Mention): string => mention.counties[0] ?? mention.outsideCode ?? mention.label

/** The words from one place to the next, and what stands before it in its clause. */
const around = (text: Text, mention: Mention, before: Mention | undefined, after: Mention | undefined) => ({
  from: Math.max(clauseStart(text.raw, mention.start), before?.end ?? 0),
  to: Math.min(sentenceEnd(text.raw, mention.end), after?.start ?? text.raw.length),
})

/** Does the text say at this name what is done there? */
const tells = (text: Text, from: number, to: number): boolean =>
  ACT.some(tag => hitsOf(text, tag).some(hit => hit.start >= from && hit.end <= to))

/**
 * The places left when those fall out that are only named (a person's origin, a way, a call), and all but the one that
 * the text calls the true one. `all`: every place of the text, in order; the same list where nothing can be told.
 */
export const salient = (text: Text, all: Mention[], pool: Mention[]): Mention[] => {
  if (new Set(pool.map(county)).size < 2) return pool
  const spans = new Map(
    pool.map(one => {
      const at = all.findIndex(other => other.start === one.start)
      return [one, { at, ...around(text, one, all[at - 1], all[at + 1]) }] as const
    }),
  )
  // 淮滨的没问题: a county that is denied later does not count where it was listed before.
  const denied = all.filter(one => one.part === 'negated')
  const left = pool.filter(one => !denied.some(no => no.start > one.end && no.counties.includes(county(one))))
  if (denied.length > 0 && left.length > 0 && left.length < pool.length) return salient(text, all, left)
  const [first, last] = [pool[0], pool[pool.length - 1]]
  if (first && last && ALL_OF_THEM.test(text.raw.slice(first.end, last.end + STRETCH))) return pool
  const listed = (one: Mention): boolean => {
    const at = spans.get(one)?.at ?? -1
    return [all[at - 1], all[at + 1]].some(other => {
      if (!other || !pool.some(member => member.start === other.start)) return false
      const [left, right] = other.start < one.start ? [other, one] : [one, other]
      return LIST.test(text.raw.slice(left.end, right.start))
    })
  }
  const truly = pool.filter(one => {
    const { from, to } = spans.get(one) ?? { from: 0, to: 0 }
    const end = Math.min(to, clauseEnd(text.raw, one.end))
    return !listed(one) && hitsOf(text, 'cue.truly').some(hit => hit.start >= from - 1 && hit.end <= end)
  })
  if (truly.length > 0 && new Set(truly.map(county)).size === 1) {
    const lead = county(truly[0] as Mention)
    return pool.filter(one => county(one) === lead)
  }
  const bare = (one: Mention): boolean => {
    const { from, to } = spans.get(one) ?? { from: 0, to: 0 }
    const clause = text.raw.slice(from, Math.min(to, clauseEnd(text.raw, one.end)))
    const located = LOCATED.test(text.raw.slice(from, one.start))
    return (
      one.part === 'act' &&
      !located &&
      !/除了?(在)?$/.test(text.raw.slice(from, one.start)) &&
      !tells(text, one.end, to) &&
      !PLURAL.test(clause) &&
      !listed(one)
    )
  }
  const kept = pool.filter(one => !bare(one))
  return kept.length > 0 &&
    kept.some(one => one.part !== 'act' || tells(text, one.end, spans.get(one)?.to ?? 0))
    ? kept
    : pool
}
