/** What a matter was routed with is kept under its seal, so that it can be routed again as on the day. */
import { parseSealKeys, seal } from '../seal'
import { contextOf, sealedWith } from './routed-with'

const keys = parseSealKeys(`test:${Buffer.alloc(32, 1).toString('base64')}`)
const reporter = {
  enterprise: '示例柳编工艺有限公司（演示）',
  creditCode: null,
  confirmed: true,
  contact: '王某（演示）',
  phone: '13800000000',
  openid: 'o1',
}

it('what was known of the reporter is opened again as it was', () => {
  const known = { enterprise: reporter.enterprise, county: '411525', association: 'assoc-willow' }
  expect(contextOf({ reporter: seal(sealedWith(reporter, known), keys) }, keys)).toEqual(known)
})

it('nothing known is nothing known', () => {
  expect(contextOf({ reporter: seal(sealedWith(reporter, {}), keys) }, keys)).toEqual({
    enterprise: reporter.enterprise,
  })
})

it('of a matter from before it was kept nothing is told', () => {
  expect(contextOf({ reporter: seal(reporter, keys) }, keys)).toBeNull()
})
