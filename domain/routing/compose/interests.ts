/** Whether the suspect is an officer's or a member's enterprise of an association (G 11), by the field and by the text. */
import type { Compiled } from '../compile/compiled'
import type { Interest } from '../pack'
import type { Reading } from '../read/reading'

/** 有限公司 and the like: people leave them out. */
const LEGAL_FORM = /(股份有限公司|有限责任公司|集团有限公司|有限公司|总公司|分公司|公司|集团)$/
/** Shorter than this a name is an ordinary word. */
const SHORTEST = 4
/** 我们豫江柳编: the reporter speaks of the own enterprise. */
const OWN = /(我们?|俺们?|我司|本公司|我公司|我们公司|我厂|我们厂|我店|本店)(是|叫|的)?$/
/** Signs between which or around which names are written differently. */
const SIGNS = /[\s()（）[\]【】「」『』《》〈〉“”"'‘’·•,，.。、\-—_]/g

/** Full-width forms, spaces, brackets and quotation marks are no part of a name. */
const plain = (text: string): string => text.normalize('NFKC').replace(SIGNS, '')

/** The name without its legal form and without the city's and county's name before it; as it is where too little is left. */
const coreOf = (compiled: Compiled, name: string): string => {
  const whole = plain(name.replace(/[（(][^（）()]{1,6}[)）]$/u, '')).replace(LEGAL_FORM, '')
  const { city, counties } = compiled.pack
  const places = [city.province, city.provinceShort, city.name, city.short]
    .concat(counties.flatMap(county => [county.name, county.short ?? county.name]))
    .sort((a, b) => b.length - a.length)
  let core = whole
  for (
    let cut = places.find(one => core.startsWith(one));
    cut;
    cut = places.find(one => core.startsWith(one))
  )
    core = core.slice(cut.length)
  return core.length >= SHORTEST ? core : whole
}

const cores = new WeakMap<Interest, string>()
const coreOfInterest = (compiled: Compiled, interest: Interest): string => {
  const known = cores.get(interest) ?? coreOf(compiled, interest.name)
  cores.set(interest, known)
  return known
}

/** Is the name said in the text, of somebody other than the reporter? */
const isSaid = (text: string, core: string): boolean => {
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1))
    if (!OWN.test(text.slice(Math.max(0, at - 6), at))) return true
  return false
}

/** The interests that the suspect touches, with the words that showed it. */
export const interestsIn = (compiled: Compiled, reading: Reading, own?: string): Interest[] => {
  const { interests } = compiled.pack
  if (interests.length === 0) return []
  const named = reading.report.suspect?.name ? coreOf(compiled, reading.report.suspect.name) : ''
  const text = plain(reading.text.raw)
  const mine = own ? coreOf(compiled, own) : null
  return interests.filter(interest => {
    const core = coreOfInterest(compiled, interest)
    if (core.length < SHORTEST || core === mine) return named !== '' && named === core && core !== mine
    if (named.length >= SHORTEST && (named.includes(core) || core.includes(named))) return true
    return isSaid(text, core)
  })
}
