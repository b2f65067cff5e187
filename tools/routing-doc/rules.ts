/** The rules themselves, each with its condition, basis, standing and an example. */
import type { ResponsibleKind } from '../../domain/routing'
import type { Basis, Level, RuleText, Subject, SubjectRule } from '../../domain/routing/pack'
import { cite, standing } from './cite'
import { type Example, exampleLine } from './examples'
import { join, list, type Page, table } from './page'

type Shown = { rule: string; label: string; text: string; when: string; bases: Basis[]; doubt: string | null }

type Extra = { more?: string[]; station?: boolean }

const block = (
  { pack, day }: Page,
  row: Shown,
  example: Example | null,
  { more = [], station }: Extra = {},
): string =>
  join(
    `### ${row.label} \`${row.rule}\``,
    `**${row.text}**`,
    list([
      `**适用**：${row.when}`,
      ...more,
      `**依据**：${cite(row.bases, day)}`,
      `**确认**：${standing(row, pack.texts, day)}`,
      `**例**：${example ? exampleLine(example, pack, station) : '还没有标注过的例子。'}`,
    ]),
  )

const LEVELS: Record<Level, string> = {
  county: '违法行为发生地的县级局',
  section: '市局知识产权保护科',
  referral: '不归市场监管部门，告诉您找谁',
  unclear: '先由市局的人来定',
}
const EXPECTED: Record<Level, ResponsibleKind[]> = {
  county: ['bureau'],
  section: ['section'],
  referral: ['referral'],
  unclear: ['triage'],
}

/** What a county may be authorised for, by the type of an authorisation. */
const AUTHORISABLE: Subject[] = ['patent-dispute', 'trade-secret-technical']

const handledBy = ({ level, authority, subject }: SubjectRule): string => {
  if (authority) return `${authority.name.replace('{place}', '当地')}。${authority.guidance}`
  const except = AUTHORISABLE.includes(subject) ? '；有授权的县区由它自己办（`authorised-county`）' : ''
  return `${LEVELS[level]}${except}。`
}

/** A: which kind of authority, in the order in which several in one text are weighed. */
export const subjectRules = (page: Page): string => {
  const rows = [...page.pack.subjects].sort((a, b) => a.rank - b.rank)
  const overview = table(
    ['次序', '事项', '由谁办', '规则'],
    rows.map((row, index) => [
      String(index + 1),
      row.label,
      row.authority ? row.authority.name.replace('{place}', '当地') : LEVELS[row.level],
      `\`${row.rule}\``,
    ]),
  )
  const blocks = rows.map(row => {
    const leads = (one: Example): boolean =>
      EXPECTED[row.level].includes(one.answer.responsible.kind) && one.answer.kind !== 'consultation'
    const more = [`**办理**：${handledBy(row)}`, ...(row.ask ? [`**会问**：${row.ask}`] : [])]
    return block(page, row, page.examples.ofRule(row.rule, leads), { more })
  })
  return join(overview, ...blocks)
}

/** The other rules of a group; a report that a bureau handles shows most of them best. */
export const otherRules = (page: Page, group: RuleText['group']): string =>
  join(
    ...page.pack.rules
      .filter(row => row.group === group)
      .map(row => {
        const example = page.examples.ofRule(row.rule, one => one.answer.responsible.kind === 'bureau')
        return block(page, row, example, { station: group === 'workstation' })
      }),
  )
