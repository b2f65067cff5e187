/** Places that are named and still leave open where it happens. */
import type { Compiled } from '../compile/compiled'
import type { Mention } from '../read/mention'
import { candidates, choice, countyName, distinct } from './bodies'
import { decided, type PlaceDecision } from './outcome'

/** "可能在平桥，也可能在确山": guesses on both sides of the city's border. */
export const undecided = (compiled: Compiled, inside: Mention[], outside: Mention): PlaceDecision => {
  const counties = distinct(
    compiled,
    inside.flatMap(one => one.counties),
  )
  const names = [...counties.map(code => countyName(compiled, code)), outside.label]
  return decided(
    {
      kind: 'unknown',
      counties,
      ask: `到底发生在哪里：${choice(names)}？`,
      candidates: candidates(compiled, counties, '文字里提到，不确定'),
    },
    [{ rule: 'unknown-place', from: [...inside, outside].map(one => one.words) }],
  )
}

/** Nothing but where goods are said to come from: who sells them is not told. */
export const sourceOnly = (compiled: Compiled, sources: Mention[]): PlaceDecision => {
  const counties = distinct(
    compiled,
    sources.flatMap(one => one.counties),
  )
  return decided(
    {
      kind: 'unknown',
      counties,
      ask: '卖货的地方在哪个县区、哪个乡镇？',
      candidates: candidates(compiled, counties, '听说的货源地'),
    },
    [{ rule: 'unknown-place', from: sources.map(one => one.words) }],
  )
}
