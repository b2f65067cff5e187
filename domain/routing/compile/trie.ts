/** Finds thousands of words in one pass over a text. */

type Node<T> = { next: Map<number, Node<T>>; values: T[] | null }

export type Found<T> = { start: number; end: number; value: T }

const node = <T>(): Node<T> => ({ next: new Map(), values: null })

/** A set of words, each with the values it stands for; `scan` reports every occurrence, in order of start. */
export class Trie<T> {
  private readonly root: Node<T> = node()

  add(word: string, value: T): void {
    if (!word) return
    let at = this.root
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index)
      let next = at.next.get(code)
      if (!next) {
        next = node()
        at.next.set(code, next)
      }
      at = next
    }
    at.values = at.values ?? []
    at.values.push(value)
  }

  scan(text: string): Found<T>[] {
    const found: Found<T>[] = []
    for (let start = 0; start < text.length; start += 1) {
      let at = this.root.next.get(text.charCodeAt(start))
      for (let end = start + 1; at; end += 1) {
        if (at.values) for (const value of at.values) found.push({ start, end, value })
        at = end < text.length ? at.next.get(text.charCodeAt(end)) : undefined
      }
    }
    return found
  }
}
