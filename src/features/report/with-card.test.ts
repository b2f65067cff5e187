/** The right that a card brings along. */
import { withCard } from './with-card'

const MARK = { id: 'card-1', name: '豫江', number: '12345678', right: 'trademark' } as const
const DESIGN = { id: 'card-2', name: '收纳筐', number: 'ZL2015300', right: 'patent-design' } as const

it('says the right of the card, of the next card that takes its place, and none when it is taken out', () => {
  expect(withCard({ right: null, card: null }, MARK).right).toBe('trademark')
  expect(withCard({ right: 'trademark', card: MARK }, DESIGN)).toEqual({
    card: DESIGN,
    right: 'patent-design',
  })
  expect(withCard({ right: 'patent-design', card: DESIGN }, null)).toEqual({ card: null, right: null })
})

it('leaves a right that was chosen by hand', () => {
  expect(withCard({ right: 'copyright', card: null }, MARK)).toEqual({ card: MARK })
  expect(withCard({ right: 'copyright', card: MARK }, null)).toEqual({ card: null })
})
