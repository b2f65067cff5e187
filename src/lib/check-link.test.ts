import { checkLink } from './check-link'

const HASH = 'ab'.repeat(32)

describe('the link in a QR code', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
  })

  it('is the bare hash where no address is published', () => {
    process.env.PUBLIC_URL = ''
    expect(checkLink(HASH)).toBe(HASH)
  })

  it('leads to the public page with the hash', () => {
    process.env.PUBLIC_URL = 'https://zbt.example.gov.cn/'
    expect(checkLink(HASH)).toBe(`https://zbt.example.gov.cn/#/packages/more/check/index?h=${HASH}`)
  })
})
