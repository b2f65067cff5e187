/** The files of a draft city: what is known of it as data, and beside it what somebody there has to confirm. */
import { shortOf } from '../../city/national/short-name'
import type { Boundary } from '../../domain/routing/pack'
import type { CityDivisions } from './divisions'
import { demoFiles } from './draft-demo'
import { areasFile, organisationsFile, tradesFile } from './draft-facts'
import { indexFile, noticeFile } from './draft-index'
import { readmeFile } from './draft-readme'
import { initialsOf } from './initials'
import { isOrdinaryShort } from './ordinary-words'
import { placeWordsOf } from './place-words'

/** Everything that the files are written from. */
export type Draft = {
  city: CityDivisions
  /** 金华; 大同市 where the short form is a word of its own. */
  short: string
  provinceShort: string
  /** Folder in `city/`. */
  folder: string
  numberPrefix: string
  boundaries: Boundary[] | null
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
const rows = (values: unknown[]): string =>
  `[\n${values.map(value => JSON.stringify(value)).join(',\n')}\n]\n`
const wordList = (words: string[]): string => words.join(' ')

const placeWordsFile = (draft: Draft): string => {
  const { notPlaces, wordsNotTownships, wordsNotPlaces } = placeWordsOf(draft.city)
  return `/** Ordinary words that hold or equal a name of a place of the city; computed, to be corrected where reports are misread. */

const split = (text: string): string[] => text.split(' ').filter(word => word !== '')

/** Longer words around a place's name that are no place (or another one). */
export const notPlaces = split('${wordList(notPlaces)}')

/** Short forms (without 镇, 乡, 街道) that are words, or another place's usual name. */
export const wordsNotTownships = split('${wordList(wordsNotTownships)}')

/** Short forms of places outside that mean a place of this city as well. */
export const wordsNotPlaces = split('${wordList(wordsNotPlaces)}')
`
}

const countyNamesFile = ({ city }: Draft): string =>
  `/** What people call the counties; null: the full name is the only safe one. Computed, to be corrected by the city. */
import type { County } from '../../domain/routing/pack'

export const countyNames: Record<string, Pick<County, 'short' | 'aliases' | 'liesIn'>> = ${JSON.stringify(placeWordsOf(city).counties)}
`

/** A draft of a city under the name of its folder. */
export const draftOf = (city: CityDivisions, folder: string, boundaries: Boundary[] | null): Draft => {
  const short = shortOf(city.name)
  return {
    city,
    short: isOrdinaryShort(short) ? city.name : short,
    provinceShort: shortOf(city.province),
    folder,
    numberPrefix: initialsOf(short),
    boundaries,
  }
}

/** Path inside the city's folder → content, as yet unformatted. */
export const filesOf = (draft: Draft): Record<string, string> => ({
  'index.ts': indexFile(draft),
  'county-names.ts': countyNamesFile(draft),
  'place-words.ts': placeWordsFile(draft),
  'areas.ts': areasFile(draft),
  'organisations.ts': organisationsFile(draft),
  'trades.ts': tradesFile(),
  'data/townships.json': json(draft.city.counties),
  'data/boundaries.json': rows(draft.boundaries ?? []),
  'data/NOTICE': noticeFile(draft),
  ...demoFiles(draft),
  'README.md': readmeFile(draft),
})
