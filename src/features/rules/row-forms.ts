/** A row while it is written: every value as text, and from there back to the row of its table. */

import type { Length } from '../../../domain/deadline/due-at'
import { ORGANISATION_KINDS } from '../../../domain/directory'
import type { Table, Tables } from '../../../domain/rules/amendment'
import { newId } from '../../lib/new-id'
import { readDays, writeDays } from './day-ranges'
import { lengthParts, UNITS, type Unit } from './words'

/** What stands in the fields; a field that is not there is empty. A switch holds `1` where it is on. */
export type Form = Record<string, string>

type Shape<Row> = { form: (row: Row) => Form; row: (form: Form, id: string) => Row }

export const ON = '1'
const flag = (yes: boolean) => (yes ? ON : '')

/** Reads a form by field: what is not there is empty. */
const from = (form: Form) => ({
  text: (key: string) => (form[key] ?? '').trim(),
  orNull: (key: string) => (form[key] ?? '').trim() || null,
  on: (key: string) => form[key] === ON,
  names: (key: string) => [
    ...new Set(
      (form[key] ?? '')
        .split(/[\n、，,;；]/)
        .map(name => name.trim())
        .filter(name => name !== ''),
    ),
  ],
  days: (key: string, year: string) => readDays(form[key] ?? '', Number(year)).days,
})

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], text: string): Value =>
  values.find(value => value === text) ?? values[0]

const LENGTHS: Record<Unit, (count: number) => Length> = {
  workingDays: count => ({ workingDays: count }),
  calendarDays: count => ({ calendarDays: count }),
  months: count => ({ months: count }),
  hours: count => ({ hours: count }),
}

const SHAPES: { [T in Table]: Shape<Tables[T]> } = {
  organisations: {
    form: row => ({
      kind: row.kind,
      name: row.name,
      shortName: row.shortName,
      county: row.county ?? '',
      does: row.does,
      phone: row.phone ?? '',
      address: row.address ?? '',
      industries: row.industries.join('、'),
      parent: row.parent ?? '',
      registeredWith: row.registeredWith ?? '',
      supervisedBy: row.supervisedBy ?? '',
      demo: flag(row.demo),
      source: row.source ?? '',
    }),
    row: (form, id) => {
      const { text, orNull, on, names } = from(form)
      return {
        id,
        kind: oneOf(ORGANISATION_KINDS, text('kind')),
        name: text('name'),
        shortName: text('shortName'),
        county: orNull('county'),
        does: text('does'),
        phone: orNull('phone'),
        address: orNull('address'),
        industries: names('industries'),
        parent: orNull('parent'),
        registeredWith: orNull('registeredWith'),
        supervisedBy: orNull('supervisedBy'),
        demo: on('demo'),
        source: orNull('source'),
      }
    },
  },
  areas: {
    form: row => ({
      names: row.names.join('\n'),
      county: row.county,
      branch: row.branch ?? '',
      confirmed: flag(row.confirmed),
      doubt: row.doubt ?? '',
      source: row.source ?? '',
    }),
    row: (form, id) => {
      const { text, orNull, on, names } = from(form)
      return {
        id,
        names: names('names'),
        county: text('county'),
        branch: orNull('branch'),
        confirmed: on('confirmed'),
        source: orNull('source'),
        doubt: on('confirmed') ? null : orNull('doubt'),
      }
    },
  },
  authorisations: {
    form: ({ subject, county, from: start, until, source }) => ({
      subject,
      county,
      from: start,
      until: until ?? '',
      source,
    }),
    row: (form, id) => {
      const { text, orNull } = from(form)
      return {
        id,
        subject: oneOf(['patent-dispute', 'trade-secret-technical'], text('subject')),
        county: text('county'),
        from: text('from'),
        until: orNull('until'),
        source: text('source'),
      }
    },
  },
  limits: {
    form: ({ length, source }) => {
      const { unit, count } = lengthParts(length)
      return { unit, count: String(count), source }
    },
    row: (form, id) => {
      const { text } = from(form)
      return {
        id,
        length: LENGTHS[oneOf(UNITS, text('unit'))](Number(text('count'))),
        source: text('source'),
      }
    },
  },
  holidays: {
    form: ({ off, work, source }) => ({ off: writeDays(off), work: writeDays(work), source }),
    row: (form, id) => {
      const { text, days } = from(form)
      return { id, off: days('off', id), work: days('work', id), source: text('source') }
    },
  },
  landmarks: {
    form: ({ code, source }) => ({ code, source: source ?? '' }),
    row: (form, id) => ({ id, code: from(form).text('code'), source: from(form).orNull('source') }),
  },
  interests: {
    form: ({ name, workstation, role, source }) => ({ name, workstation, role, source: source ?? '' }),
    row: (form, id) => {
      const { text, orNull } = from(form)
      return {
        id,
        name: text('name'),
        workstation: text('workstation'),
        role: oneOf(['officer', 'member'], text('role')),
        source: orNull('source'),
      }
    },
  },
}

/** The fields of a row as they stand; `id` is one of them. */
export const toForm = <T extends Table>(table: T, row: Tables[T]): Form => ({
  ...SHAPES[table].form(row),
  id: row.id,
})

/** The row that the fields make, complete or not. */
export const toRow = <T extends Table>(table: T, form: Form): Tables[T] =>
  SHAPES[table].row(form, (form.id ?? '').trim())

const MADE_LETTERS = 8
const made = (beginning: string) => `${beginning}-${newId().slice(0, MADE_LETTERS)}`

/** What a new row begins with; a name or a year that is itself the id is left to be written. */
export const blankForm = (table: Table, today: string): Form => {
  const blanks: { [T in Table]: Form } = {
    organisations: { id: made('org'), kind: 'workstation' },
    areas: { id: made('area') },
    authorisations: { id: made('grant'), subject: 'patent-dispute', from: today },
    limits: {},
    holidays: { id: String(Number(today.slice(0, 4)) + 1) },
    landmarks: {},
    interests: { id: made('interest'), role: 'officer' },
  }
  return blanks[table]
}
