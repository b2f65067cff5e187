/** The pack's word tables, compiled: plain words by trie, words with a gap by their first part. */
import type { WordTable } from '../pack'
import { Trie } from './trie'

/** Most characters that `…` stands for. */
const GAP = 12
const STOP = /[。！？!?；;\n]/

/** A meaning that words stand for. */
export type Meaning = { tag: string; rest: string[] }
export type Hit = { start: number; end: number; tag: string; word: string }

/** Builds the index of a word table. */
export const wordIndex = (tables: WordTable[]): Trie<Meaning> => {
  const trie = new Trie<Meaning>()
  for (const table of tables) {
    for (const [tag, words] of Object.entries(table)) {
      for (const word of words) {
        const [first = '', ...rest] = word.split('…')
        trie.add(first, { tag, rest })
      }
    }
  }
  return trie
}

/** Where a word with gaps ends, or null where its other parts do not follow closely enough. */
const endOf = (text: string, start: number, rest: string[]): number | null => {
  let end = start
  for (const part of rest) {
    const window = text.slice(end, end + GAP + part.length)
    const at = window.indexOf(part)
    if (at < 0 || STOP.test(window.slice(0, at))) return null
    end += at + part.length
  }
  return end
}

/** Every word of the tables in a text; words inside a longer one of the tag `ignore` are dropped. */
export const findWords = (text: string, index: Trie<Meaning>): Hit[] => {
  const hits: Hit[] = []
  for (const { start, end, value } of index.scan(text)) {
    const until = value.rest.length === 0 ? end : endOf(text, end, value.rest)
    if (until !== null) hits.push({ start, end: until, tag: value.tag, word: text.slice(start, until) })
  }
  const ignored = hits.filter(hit => hit.tag === 'ignore')
  if (ignored.length === 0) return hits
  const inside = (hit: Hit, dark: Hit): boolean =>
    dark.start <= hit.start && hit.end <= dark.end && dark.end - dark.start > hit.end - hit.start
  return hits.filter(hit => !ignored.some(dark => inside(hit, dark)))
}
