/** Makes a city's pack from what is true only there; the law, the words and the places of the country are the same for all. */
import type { Basis, CityPack, LawText } from '../../domain/routing/pack'
import { withOwn } from './bases'
import { commonNames, commonWords } from './common-words'
import { conducts } from './conducts'
import { foreign } from './foreign'
import { limits } from './limits'
import { otherChannels } from './other-channels'
import { placesOutside } from './places'
import { platforms } from './platforms'
import { rightLabels, rightSubjects, subjectRights } from './right-subjects'
import { rules } from './rules'
import { soundAlikes } from './sound-alikes'
import { subjects } from './subjects'
import { texts } from './texts'
import { words } from './words'

/** What a city says of itself. */
type CityFacts = Pick<
  CityPack,
  | 'packVersion'
  | 'numberPrefix'
  | 'city'
  | 'closingTime'
  | 'counties'
  | 'areas'
  | 'boundaries'
  | 'organisations'
  | 'trades'
  | 'products'
  | 'productNouns'
  | 'notPlaces'
  | 'wordsNotTownships'
  | 'landmarks'
> & {
  /** Short forms of places outside that mean something else in this city; they count only after their province or prefecture. */
  wordsNotPlaces?: string[]
  /** What the city has issued itself. */
  ownTexts: LawText[]
  /** The national rules that these support, by rule. */
  ownBases: Partial<Record<string, Basis[]>>
}

/** Within so many metres a map point does not tell which side of a border it is on; the boundaries are simplified. */
const EDGE_METRES = 300

/** Words that a table speaks of; one that allows other characters between its parts is in no name. */
const spoken = new Set(
  [words, ...[...conducts, ...otherChannels].map(one => ({ words: one.words }))].flatMap(table =>
    Object.values(table).flat(),
  ),
)

const holdsWord = (name: string): boolean => {
  for (let start = 0; start < name.length; start += 1)
    for (let end = start + 2; end <= name.length; end += 1) if (spoken.has(name.slice(start, end))) return true
  return false
}

/** Names of the city that hold a word by chance: 口岸街道 speaks of no border, 福田保税区 of none either. */
const namesHoldingWords = (counties: CityPack['counties']): string[] => [
  ...new Set(
    counties.flatMap(county => [county.name, ...county.townships.map(town => town.name)]).filter(holdsWord),
  ),
]

/** The whole pack, plain JSON. */
export const cityPack = ({ ownTexts, ownBases, notPlaces, wordsNotPlaces = [], ...facts }: CityFacts): CityPack => ({
  ...facts,
  edgeMetres: EDGE_METRES,
  interests: [],
  authorisations: [],
  holidays: [],
  notPlaces: [...notPlaces, ...commonNames],
  soundAlikes,
  texts: [...Object.values(texts), ...ownTexts],
  subjects: withOwn(subjects, ownBases),
  rules: withOwn(rules, ownBases),
  limits,
  otherChannels,
  words: { ...words, ignore: [...(words.ignore ?? []), ...namesHoldingWords(facts.counties)] },
  rightSubjects,
  rightLabels,
  subjectRights,
  conducts,
  platforms,
  outside: {
    places: placesOutside(facts.city.code),
    wordsNotPlaces: [...commonWords, ...wordsNotPlaces],
    foreign,
  },
})
