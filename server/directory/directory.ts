/** The directory and the city's places; from the pack, no database call. */
import type { Inputs, Outputs } from '../../contract'
import { cityPack, limitDays } from '../city'

export function list(input: Inputs['directory']['list']): Outputs['directory']['list'] {
  return {
    organisations: cityPack.organisations
      .filter(org => !input.kind || org.kind === input.kind)
      .filter(org => !input.county || org.county === input.county)
      .map(({ parent: _parent, source: _source, ...org }) => org),
  }
}

export function places(): Outputs['directory']['places'] {
  return {
    counties: cityPack.counties.map(({ code, name, townships }) => ({ code, name, townships })),
    industries: cityPack.trades.map(trade => trade.name),
    answerDays: limitDays('answer-consultation'),
  }
}
