/** A description cut into clauses, with every word of the pack found in it. */
import type { Compiled } from '../compile/compiled'
import { findWords, type Hit } from '../compile/patterns'

export type Text = { raw: string; hits: Hit[]; byTag: Map<string, Hit[]> }

const WEAK = /[，,。！？!?；;：:\n\r]/
const STRONG = /[。！？!?；;\n\r]/

/** What people and keyboards write for a Chinese stop; each one character, so that every position stays. */
const STOPS: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '．': '。',
  '｡': '。',
  '…': '。',
  '～': '，',
  '~': '，',
}
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]/g
const WIDTH = 0xfee0

const BLANK = /[ \u3000]/
const PAUSE = /(?<=\p{Script=Han}|”|")[ \u3000](?=\p{Script=Han}|“|")/gu

/** The description with one way of writing stops, letters and pauses; as long as before but for blanks at the end. */
const plain = (typed: string): string => {
  const signs = typed
    .trimEnd()
    .replace(/[,;:!?()．｡…～~]/g, sign => STOPS[sign] ?? sign)
    .replace(FULL_WIDTH, sign => String.fromCharCode(sign.charCodeAt(0) - WIDTH))
  // Most texts have no blank, and looking around every character costs.
  return BLANK.test(signs) ? signs.replace(PAUSE, '，') : signs
}

/** Finds every word once; readers look them up by tag. */
export const readText = (typed: string, compiled: Compiled): Text => {
  const raw = plain(typed)
  const hits = findWords(raw, compiled.words)
  const byTag = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = byTag.get(hit.tag)
    if (list) list.push(hit)
    else byTag.set(hit.tag, [hit])
  }
  return { raw, hits, byTag }
}

/** Nobody changes a list of hits, so that all share this one. */
const NONE: Hit[] = []

/** Hits of a tag, in order; empty when none. */
export const hitsOf = (text: Text, tag: string): Hit[] => text.byTag.get(tag) ?? NONE
export const has = (text: Text, tag: string): boolean => text.byTag.has(tag)

const edge = (raw: string, from: number, step: 1 | -1, pattern: RegExp): number => {
  let at = from
  while (at >= 0 && at < raw.length && !pattern.test(raw.charAt(at))) at += step
  return at
}

/** End of the clause (up to a comma or stop) that holds position `at`. */
export const clauseEnd = (raw: string, at: number): number => edge(raw, at, 1, WEAK)
/** Start of the clause that ends before position `at`. */
export const clauseStart = (raw: string, at: number): number => edge(raw, at - 1, -1, WEAK) + 1
/** Start of the sentence that holds position `at`. */
export const sentenceStart = (raw: string, at: number): number => edge(raw, at - 1, -1, STRONG) + 1
export const sentenceEnd = (raw: string, at: number): number => edge(raw, at, 1, STRONG)

/** The distinct words of some hits, in order. */
export const wordsOf = (hits: Hit[]): string[] => [...new Set(hits.map(hit => hit.word))]
