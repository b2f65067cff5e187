/** Every labelled report in one list: what the rows of the tables are reached by, and where the law page takes its examples from. */
import { allLabelled } from './labelled-sets'
import { type RowCase, rowCases } from './rows-cases'

export const labelledReports: RowCase[] = [...allLabelled, ...rowCases]
