/** A candidate's code as the contract's target of an assignment. */
const COUNTY = /\d{6}$/

export const targetOf = (code: string) => {
  if (code === 'section' || code.endsWith('00')) return 'section'
  const county = COUNTY.exec(code)?.[0]
  return county ? `bureau-${county}` : code
}
