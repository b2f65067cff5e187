/** Names with one character mistaken for another of the same sound or look: 黄川县, 陈琳子镇. */
import type { CityPack } from '../pack'

/** For each character those it is taken for. */
const partners = (groups: string[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const group of groups)
    for (const one of group) {
      const set = found.get(one) ?? new Set<string>()
      for (const other of group) if (other !== one) set.add(other)
      found.set(one, set)
    }
  return found
}

/** 陈琳子: a name of so many characters is known without 镇 as well. */
const SAFE_BARE = 3
const SUFFIX = /(街道|管理区|管理处|镇|乡|县|区)$/

/** Every spelling of the pack's full names with one wrong character; never one that is itself a name of `taken`. */
export const misspellings = (
  pack: CityPack,
  taken: (name: string) => boolean,
): [wrong: string, name: string][] => {
  const alike = partners(pack.soundAlikes ?? [])
  const names = [
    ...pack.counties.map(county => county.name),
    ...pack.counties.flatMap(county => county.townships.map(town => town.name)),
  ]
  const all = new Map<string, Set<string>>()
  for (const name of names) {
    const bare = name.replace(SUFFIX, '')
    if (bare === name || bare.length < 2) continue
    for (let at = 0; at < bare.length; at += 1)
      for (const other of alike.get(bare.charAt(at)) ?? []) {
        const wrong = bare.slice(0, at) + other + name.slice(at + 1)
        const spellings = bare.length < SAFE_BARE ? [wrong] : [wrong, wrong.replace(SUFFIX, '')]
        for (const spelling of spellings)
          if (!taken(spelling)) all.set(spelling, (all.get(spelling) ?? new Set<string>()).add(name))
      }
  }
  // 平桥 for two names is nobody's.
  return [...all].flatMap(([wrong, set]): [string, string][] => {
    const [only] = set
    return set.size === 1 && only ? [[wrong, only]] : []
  })
}
