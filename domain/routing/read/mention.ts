/** A place that the text names, and the part it plays there. */

/** What happens at a place, as far as the text says. */
export type Part =
  | 'sale'
  | 'production'
  | 'storage'
  | 'business'
  | 'delivery'
  | 'seat'
  | 'exhibition'
  | 'publisher'
  | 'act'
  | 'own'
  | 'buyer'
  | 'negated'
  | 'firm'
  | 'beside'
  | 'authority'

export type Mention = {
  start: number
  end: number
  /** Inside the city, outside it, the city itself, or a province (of which only a foreign one tells something). */
  kind: 'inside' | 'outside' | 'city' | 'province'
  /** County codes that the name may mean; one when it is clear; empty unless inside. */
  counties: string[]
  /** Six digits of an outside place; null when several share the name. */
  outsideCode: string | null
  township: string | null
  area: string | null
  /** 固始县陈淋子镇 */
  label: string
  /** The words as typed. */
  words: string
  part: Part
  hearsay: boolean
  /** Named as where goods were got from another party. */
  supply: boolean
  /** The text calls it the main place. */
  main: boolean
}
