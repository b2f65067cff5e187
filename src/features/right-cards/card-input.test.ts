import { type CardDraft, cardInput, staying } from './card-input'
import type { RightCard } from './use-cards'

const draft: CardDraft = {
  id: 'card-0001',
  version: 0,
  right: 'trademark',
  name: ' 豫江 ',
  number: '12345678',
  expiresOn: '2031-05-20',
  forever: false,
  genuine: '吊牌右下角有烫金流水号。',
  dropped: [],
}

const file = (id: string) => ({ id, name: `${id}.jpg`, media: 'photo', url: null })

const card: RightCard = {
  id: 'card-0001',
  version: 3,
  right: 'trademark',
  name: '豫江',
  number: '12345678',
  expiresOn: '2031-05-20',
  genuine: '',
  standing: 'valid',
  files: [file('front'), file('back')],
}

describe('what a card hands in', () => {
  it('is what was typed, without the spaces around it, and no version where it is new', () => {
    const input = cardInput(draft, null, ['token'])
    expect(input).toMatchObject({ name: '豫江', expiresOn: '2031-05-20', files: ['token'] })
    expect(input).not.toHaveProperty('version')
    expect(input).not.toHaveProperty('keep')
  })

  it.each<[string, Partial<CardDraft>]>([
    ['a kind', { right: null }],
    ['a name', { name: '  ' }],
    ['a number', { number: '1' }],
    ['an end, or the word that there is none', { expiresOn: null }],
  ])('is nothing without %s', (_, missing) =>
    expect(cardInput({ ...draft, ...missing }, null, [])).toBeNull(),
  )

  it('leaves the end out where there is none, though a day was chosen before', () => {
    expect(cardInput({ ...draft, forever: true }, null, [])).not.toHaveProperty('expiresOn')
  })

  it('names the version that was seen, and keeps what somebody else added meanwhile', () => {
    const changed = { ...draft, version: 2, dropped: ['front'] }
    expect(cardInput(changed, card, [])).toMatchObject({ version: 3, keep: ['back'] })
    expect(staying(card, changed).map(one => one.id)).toEqual(['back'])
  })
})
