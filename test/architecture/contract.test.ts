/** The contract only grows: clients that were installed before a release go on working. */
import { type ContractShape, contractBreaks, contractShape, type Schema } from '../../tools/contract-shape'
import recorded from './contract.json'

const was = recorded as unknown as ContractShape
const changed = (change: (shape: ContractShape) => void): string[] => {
  const is = structuredClone(contractShape())
  change(is)
  return contractBreaks(was, is)
}
const of = (shape: ContractShape, name: string, side: 'input' | 'output'): Schema => {
  const schema = shape[name]?.[side]
  if (!schema) throw new Error(`no ${name}`)
  return schema
}

describe('the contract', () => {
  it('has taken nothing away from what is recorded', () =>
    expect(contractBreaks(was, contractShape())).toEqual([]))

  it('is recorded as it is (npm run contract:record after it has grown)', () =>
    expect(contractShape()).toEqual(was))

  it.each<[string, (shape: ContractShape) => void, string]>([
    ['an endpoint that is gone', shape => delete shape['matter.submit'], 'matter.submit is gone'],
    [
      'a new required field',
      shape => of(shape, 'matter.submit', 'input').required?.push('colour'),
      'matter.submit input.colour is now required',
    ],
    [
      'an answer’s field that is gone',
      shape => delete of(shape, 'matter.read', 'output').properties?.number,
      'matter.read output.number is gone',
    ],
    [
      'a role that is refused',
      shape => shape['matter.mine']?.who.splice(0),
      'matter.mine no longer admits enterprise',
    ],
  ])('a break would be noticed: %s', (_what, change, sentence) => expect(changed(change)).toContain(sentence))
})
