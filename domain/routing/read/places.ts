/** Places of a text: names, joined, each with its part; shared names settled by a county named elsewhere in the text. */
import type { Compiled } from '../compile/compiled'
import { chain } from './chain'
import type { Mention } from './mention'
import { assignParts } from './parts'
import type { Span } from './place-spans'
import type { Text } from './text'

const settle = (compiled: Compiled, mentions: Mention[]): Mention[] =>
  mentions.map(mention => {
    if (mention.counties.length < 2) return mention
    const named = (part: (one: Mention) => boolean): Set<string> =>
      new Set(mentions.filter(one => one.counties.length === 1 && part(one)).flatMap(one => one.counties))
    const denied = named(one => one.part === 'negated')
    const said = named(one => !['negated', 'own', 'buyer', 'authority'].includes(one.part))
    const left = mention.counties.filter(code => !denied.has(code))
    const hit = left.filter(code => said.has(code))
    const counties = hit.length === 1 ? hit : left
    const [only] = counties
    if (counties.length !== 1 || !only) return { ...mention, counties }
    return { ...mention, counties, label: `${compiled.counties.get(only)?.name ?? ''}${mention.label}` }
  })

/** Reads every place of a text from its names. `online`: the act happens on a platform, so the reader of the screen is no seller. */
export const readPlaces = (compiled: Compiled, text: Text, names: Span[], online: boolean): Mention[] => {
  const mentions = chain(compiled, text.raw, names)
  return settle(compiled, assignParts(compiled, text, mentions, online))
}
