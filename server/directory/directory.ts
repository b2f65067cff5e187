/** The directory and the city's places; from the rules in force, no database call. */
import type { Inputs, Outputs } from '../../contract'
import { limitDays, rulesInForce } from '../city'

export function list(input: Inputs['directory']['list']): Outputs['directory']['list'] {
  return {
    organisations: rulesInForce()
      .pack.organisations.filter(org => !input.kind || org.kind === input.kind)
      .filter(org => !input.county || org.county === input.county)
      .map(({ parent: _parent, source: _source, ...org }) => org),
  }
}

export function places(): Outputs['directory']['places'] {
  const { counties, trades } = rulesInForce().pack
  return {
    counties: counties.map(({ code, name, townships }) => ({ code, name, townships })),
    industries: trades.map(trade => trade.name),
    answerDays: limitDays('answer-consultation'),
  }
}
