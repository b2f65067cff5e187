/** Touch areas: whatever can be tapped answers a thumb 44 px wide and high, and a screen reader by a name. */
import { journey } from './journey'
import { ADMIN, ENTERPRISE, HANDLER, SECTION, type Somebody, signIn, WILLOW_STATION } from './people'

const { phone } = journey('9')

const MATTER = '?id=demo-matter-0001'

const SCREENS: { name: string; who: Somebody | null; addresses: string[] }[] = [
  {
    name: 'a visitor',
    who: null,
    addresses: [
      'pages/home',
      'pages/mine',
      'pages/messages',
      'pages/me',
      'packages/matters/report',
      'packages/matters/ask',
      'packages/more/directory',
      'packages/more/register',
      'packages/more/invitation',
      'packages/more/privacy',
      'packages/more/check',
    ],
  },
  {
    name: 'an enterprise',
    who: ENTERPRISE,
    addresses: [
      'pages/home',
      'pages/mine',
      'pages/messages',
      'pages/me',
      `packages/matters/result|${MATTER}`,
      `packages/matters/matter|${MATTER}`,
      `packages/matters/receipt|${MATTER}`,
      'packages/rights/cards',
      'packages/rights/card',
      'packages/more/contacts',
    ],
  },
  {
    name: 'a handler',
    who: HANDLER,
    addresses: [
      'pages/desk',
      `packages/staff/handle|${MATTER}`,
      `packages/staff/sheet|${MATTER}`,
      'packages/staff/claims',
      'packages/staff/away',
    ],
  },
  {
    name: 'a workstation',
    who: WILLOW_STATION,
    addresses: ['pages/desk', `packages/staff/handle|${MATTER}`],
  },
  {
    name: 'the section',
    who: SECTION,
    addresses: [
      'pages/desk',
      'packages/staff/handle|?id=demo-matter-0003',
      'packages/section/rules',
      'packages/section/table|?table=areas',
      'packages/section/row|?table=organisations',
      'packages/section/row|?table=holidays',
      'packages/section/draft',
      'packages/section/versions',
      'packages/section/replay|?id=demo-matter-0003',
      'packages/section/lessons',
      'packages/section/cases',
    ],
  },
  { name: 'the administrator', who: ADMIN, addresses: ['pages/home', 'pages/me', 'packages/staff/people'] },
]

/** Runs in the page: what is too small for a thumb, or has no name. What is drawn around a part counts as the part. */
function measure(): { parts: number; hard: string[] } {
  const LEAST = 44
  const hard: string[] = []
  const tappable = '.tap, button, [role=button], [role=tab], [role=switch], [role=radio], [role=link]'
  const parts = [...document.querySelectorAll<HTMLElement>(tappable)].filter(
    part => part.checkVisibility({ visibilityProperty: true }) && !part.parentElement?.closest(tappable),
  )
  for (const part of parts) {
    part.scrollIntoView({ block: 'center' })
    const box = part.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    const name = part.getAttribute('aria-label') ?? part.textContent?.trim() ?? ''
    const told = `${part.className} “${name.slice(0, 20)}”`
    if (!name) hard.push(`${told} has no name`)
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    /** How far the part answers from its middle; a screen's edge is as far as a thumb reaches. */
    const reach = (dx: number, dy: number): number => {
      for (let far = 0; far <= LEAST; far += 0.5) {
        const [px, py] = [x + dx * far, y + dy * far]
        if (px < 0 || py < 0 || px >= innerWidth || py >= innerHeight) return LEAST
        if (!part.contains(document.elementFromPoint(px, py))) return far
      }
      return LEAST
    }
    const [wide, high] = [reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)]
    // Half a pixel each way is the measure's own.
    if (wide < LEAST - 1) hard.push(`${told} answers ${wide} px wide`)
    if (high < LEAST - 1) hard.push(`${told} answers ${high} px high`)
  }
  return { parts: parts.length, hard }
}

it.each(SCREENS)(
  'everything that $name can tap is large enough and has a name',
  async ({ who, addresses }) => {
    const somebody = await phone()
    if (who) await signIn(somebody, who)
    const found: Record<string, string[]> = {}
    for (const address of addresses) {
      const [path = '', query = ''] = address.split('|')
      await somebody.open(`/${path}/index${query}`)
      const { parts, hard } = await somebody.page.evaluate(measure)
      expect(parts).toBeGreaterThan(0)
      if (hard.length > 0) found[path] = hard
    }
    expect(found).toEqual({})
  },
)
