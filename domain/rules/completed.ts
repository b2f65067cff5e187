/** Packs of an earlier shape, read as today's: tables that are newer than the pack are empty. */
import type { CityPack } from '../routing/pack'

/** What a pack may lack since it was written before there was such a table. */
const NEWER = {
  interests: [],
  authorisations: [],
  holidays: [],
  landmarks: [],
  texts: [],
} satisfies Partial<CityPack>

/** Everything else that a pack must have: without it nothing can be routed. */
export const missingIn = (pack: object, like: CityPack): string[] =>
  Object.keys(like).filter(key => !(key in pack) && !(key in NEWER))

/** The pack with every table. The caller has made sure that nothing else is missing. */
export const completed = (pack: object): CityPack => ({ ...NEWER, ...pack }) as Partial<CityPack> as CityPack
