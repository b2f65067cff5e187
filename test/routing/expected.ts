/** What a label expects, by the kind of body: the trade is looked at only where it is named. */
import type { Labelled } from './labelled'

type Expect = Labelled['expect']
export const bureau = (county: string, trade?: string | null, more: Partial<Expect> = {}): Expect => ({
  who: 'bureau',
  code: county,
  county,
  ...(trade === undefined ? {} : { trade }),
  ...more,
})
export const section = (
  county?: string | null,
  trade?: string | null,
  more: Partial<Expect> = {},
): Expect => ({
  who: 'section',
  code: '411500',
  ...(county === undefined ? {} : { county }),
  ...(trade === undefined ? {} : { trade }),
  ...more,
})
export const triage = (trade?: string | null, more: Partial<Expect> = {}): Expect => ({
  who: 'triage',
  code: '411500',
  county: null,
  ...(trade === undefined ? {} : { trade }),
  ...more,
})
export const outside = (code: string | null, trade?: string | null, more: Partial<Expect> = {}): Expect => ({
  who: 'outside',
  code,
  county: null,
  ...(trade === undefined ? {} : { trade }),
  ...more,
})
export const referral = (trade?: string | null, more: Partial<Expect> = {}): Expect => ({
  who: 'referral',
  code: null,
  ...(trade === undefined ? {} : { trade }),
  ...more,
})
