/** Finds thousands of words in one pass over a text. */

/** Number of UTF-16 units. */
const CODES = 65_536

type Node<T> = { next: Map<number, Node<T>>; values: T[] | null }

export type Found<T> = { start: number; end: number; value: T }

const node = <T>(): Node<T> => ({ next: new Map(), values: null })

/** A set of words, each with the values it stands for; `scan` reports every occurrence, in order of start. */
export class Trie<T> {
  private readonly root: Node<T> = node()
  /** Children of the root by their character: most scans end here. */
  private readonly first: (Node<T> | undefined)[] = new Array(CODES).fill(undefined)

  add(word: string, value: T): void {
    if (!word) return
    let at = this.root
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index)
      let next = at.next.get(code)
      if (!next) {
        next = node()
        at.next.set(code, next)
        if (index === 0) this.first[code] = next
      }
      at = next
    }
    at.values = at.values ?? []
    at.values.push(value)
  }

  /** What the word itself stands for; empty where it is none of the set. */
  valuesOf(word: string): T[] {
    let at: Node<T> | undefined = this.root
    for (let index = 0; at && index < word.length; index += 1) at = at.next.get(word.charCodeAt(index))
    return at?.values ?? []
  }

  scan(text: string): Found<T>[] {
    const found: Found<T>[] = []
    const { length } = text
    for (let start = 0; start < length; start += 1) {
      let at = this.first[text.charCodeAt(start)]
      for (let end = start + 1; at; end += 1) {
        if (at.values) for (const value of at.values) found.push({ start, end, value })
        at = end < length ? at.next.get(text.charCodeAt(end)) : undefined
      }
    }
    return found
  }
}
