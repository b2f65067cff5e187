/** `npm start`: builds what is missing, starts the city on one port, says whom to sign in as, and last `ready …`. */
import { ensureBuilt, outputOf } from './build'
import { dataDir as chosenFolder } from './data-dir'
import { startCity } from './local/city'
import type { Person } from './local/people'

const DEFAULT_PORT = 8080

/** A Chinese character takes two columns of a terminal. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)

function table(rows: string[][]): string {
  const columns = rows[0]?.map((_, column) => Math.max(...rows.map(row => width(row[column] ?? '')))) ?? []
  return rows
    .map(row =>
      row
        .map((cell, column) => cell + ' '.repeat((columns[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const ROLE_WORDS: Record<Person['role'], string> = {
  enterprise: '企业',
  workstation: '工作站',
  bureau: '县区局',
  section: '市局科室',
  partner: '协同部门',
  admin: '管理员',
}

const personRow = ({ id, name, role, lead, orgName, county }: Person): string[] => [
  id,
  ROLE_WORDS[role] + (lead ? '（负责人）' : ''),
  county ?? '-',
  name,
  orgName,
]

function portOf(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT 不是端口号：${text}`)
  return port
}

async function main() {
  const port = portOf(process.env.PORT)
  const dataDir = chosenFolder()
  for (const target of ['functions', 'h5'] as const) {
    console.log(`${target === 'h5' ? '网页端' : '云函数'}：检查并构建…`)
    await ensureBuilt(target)
  }
  const { cloud, people, stop } = await startCity({ dataDir, port, staticDir: outputOf('h5') })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().finally(() => process.exit(0))
    })
  }
  console.log(
    table([
      ['服务', '地址'],
      ['小程序（网页端）', `${cloud.url}/`],
      ['给脚本的接口', `${cloud.url}/local/endpoints`],
      ['数据', dataDir],
    ]),
  )
  console.log('')
  console.log(table([['登录', '身份', '县区', '姓名', '单位'], ...people.map(personRow)]))
  console.log('')
  console.log(`ready ${cloud.url}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
