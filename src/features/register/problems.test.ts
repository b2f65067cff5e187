/** A registration is looked over on the phone before anything is asked or sent. */
import { problemsFrom, problemsOf } from './problems'

const RIGHT = {
  enterprise: '新来的茶业有限公司（演示）',
  creditCode: '91411525MA00000016',
  county: '411525',
  contact: '何某',
  phone: '13900000000',
  association: '',
}

it('finds nothing wrong with a complete form, whether an association is named or not', () => {
  expect(problemsOf(RIGHT)).toEqual({})
  expect(problemsOf({ ...RIGHT, association: 'assoc-tea' })).toEqual({})
})

it('names each field that is missing, in a sentence', () => {
  const nothing = { enterprise: '', creditCode: '', county: '', contact: ' ', phone: '1390', association: '' }
  expect(Object.keys(problemsOf(nothing))).toEqual(['enterprise', 'creditCode', 'county', 'contact', 'phone'])
})

it('tells a wrong check digit before the server does', () => {
  expect(problemsOf({ ...RIGHT, creditCode: '91411525MA00000017' })).toEqual({
    creditCode: expect.stringContaining('写错'),
  })
})

it('puts what the server says to the field that it means', () => {
  expect(problemsFrom([{ field: 'county', message: '请选择本市的县区' }])).toEqual({
    county: '请选择本市的县区',
  })
})
