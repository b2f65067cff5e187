/** The shape of a city pack: everything that is true only of a place or a time, as plain JSON. */
import type { Length } from '../deadline/due-at'
import type { Organisation } from '../directory'
import type { Channel, Right } from './report'

/** A text of law, named once and in full; a text that was revised has a row for each version that is cited. */
export type LawText = {
  /** As it is cited: 程序规定. */
  law: string
  /** 市场监督管理行政处罚程序规定 */
  title: string
  /** Who made it, number and date: 国家市场监督管理总局令第61号，2022-09-29. */
  number: string
  from: string | null
  until: string | null
  /** True where `from` stands in a text that was read. */
  dated: boolean
  /** Where the text was read; null where nobody of ours has. */
  source: string | null
  /** What has to be confirmed of this version, and by whom; null where nothing has. */
  doubt: string | null
}

/** A text of law or a policy, and when it was in force; dates are `YYYY-MM-DD`, `until` exclusive. */
export type Basis = {
  /** 商标法; the `law` of a row of the pack's texts, unless it is a norm or a policy of the office. */
  law: string
  /** 57、60 */
  articles: string
  from: string | null
  until: string | null
  /** False where nobody has read the text or it is only practice. */
  confirmed: boolean
}

/** What a report is about, in the terms of routing-law A. */
export type Subject =
  | 'trademark'
  | 'false-registered-mark'
  | 'patent-dispute'
  | 'patent-false-marking'
  | 'gi'
  | 'confusion'
  | 'trade-secret-technical'
  | 'trade-secret-business'
  | 'trade-secret-unclear'
  | 'special-sign'
  | 'copyright'
  | 'plant-variety'
  | 'layout-design'
  | 'border'
  | 'overseas'
  | 'infringement-unclear'

/** Who handles a subject: the county's bureau, the municipal section, or another authority. */
export type Level = 'county' | 'section' | 'referral' | 'unclear'

/** One row of routing-law A: what the report is about decides which kind of authority. */
export type SubjectRule = {
  rule: string
  subject: Subject
  level: Level
  /** What people call it: 假冒注册商标. */
  label: string
  /** One sentence for the reasons. */
  text: string
  /** When it applies, in plain Chinese for a lawyer. */
  when: string
  bases: Basis[]
  /** What has to be confirmed, and by whom; null where nothing has. */
  doubt: string | null
  /** Lower goes first when a text holds several (G 12: a specific right before a general one). */
  rank: number
  /** The other authority: its name, with `{place}` for the county's own or, no county told, the city's; what to do there. */
  authority?: { name: string; guidance: string }
  /** What whoever files one should know or do besides, by what it is in law. */
  guidance?: { lead?: string; request?: string }
  /** The one question that would decide, for `unclear`. */
  ask?: string
}

/** A right by name; `patent` where the text does not tell which of the three. */
export type RightName = Right | 'patent'

/** One way to infringe: it fits where the channel is one of `channels` and a word of `words` is said (empty: any). */
export type Conduct = {
  subject: Subject
  /** 销售侵犯商标权的商品 */
  label: string
  /** 销售{fake}{goods}: for lists. */
  title: string
  words: string[]
  channels: Channel[]
}

/** Where the operator of a platform is registered. */
export type PlatformSeat = { names: string[]; code: string; name: string; confirmed: boolean }

/** Any other rule that can fire: what it is in law (0), places (B), workstations (D), doubts (G). */
export type RuleText = {
  rule: string
  group: 'kind' | 'authority' | 'place' | 'doubt' | 'workstation'
  /** A few words for lists: 平台内的商家. */
  label: string
  text: string
  /** When it applies, in plain Chinese for a lawyer. */
  when: string
  bases: Basis[]
  /** What has to be confirmed, and by whom; null where nothing has. */
  doubt: string | null
}

/** Rows of C: which deadlines follow from an answer. */
export type Limit = {
  id: string
  what: string
  length: Length
  /** The event from which it runs, in plain Chinese. */
  starts: string
  /** What does not count or what ends it early; null where nothing does. */
  pauses: string | null
  bases: Basis[]
  nature: 'statutory' | 'norm'
  /** Null for limits that only the later life of a matter starts. */
  when: {
    responsible: ('bureau' | 'section' | 'referral' | 'outside' | 'triage')[]
    kind: ('lead' | 'request' | 'consultation' | 'complaint' | 'not-ip')[]
    /** Only for these subjects; absent for all. */
    subjects?: Subject[]
    /** Not for these subjects. */
    exceptSubjects?: Subject[]
    channel?: Channel
    workstation?: true
  } | null
}

/** A subject that is no intellectual property, and the channel that fits. */
export type OtherChannel = { id: string; label: string; words: string[]; authority: string; guidance: string }

export type Township = { code: string; name: string }
export type County = {
  code: string
  name: string
  short: string | null
  aliases: string[]
  /** The county that surrounds a county-level code without ground of its own; the two never contradict (G 13). */
  liesIn: string | null
  townships: Township[]
}

/** A functional area (G 13): it acts in the name of the bureau of `county`. */
export type Area = {
  id: string
  names: string[]
  county: string
  branch: string | null
  /** True only with a `source`: title and date of what confirms it. */
  confirmed: boolean
  source: string | null
  /** What exactly nobody has confirmed yet; null once everything is. */
  doubt: string | null
}

export type Boundary = { code: string; rings: number[][] }

/** A trade, and the words by which goods and rights of it are known; `counties` are those that live from it. */
export type Trade = { name: string; words: string[]; counties: string[] }

/**
 * A county that may handle what is otherwise the section's: the state administration consents for technical secrets
 * (商业秘密保护规定 3), provinces authorise counties for patents (专利法实施细则 95). Dates as in `Basis`.
 */
export type Authorisation = {
  id: string
  subject: Extract<Subject, 'patent-dispute' | 'trade-secret-technical'>
  county: string
  from: string
  until: string | null
  /** Title and date of the document. */
  source: string
}

/** A year's holidays and make-up days as the State Council published them, beside what the calendar package knows. */
export type HolidayYear = {
  /** The year itself: 2027. */
  id: string
  /** Days off, weekends among them or not; `YYYY-MM-DD`. */
  off: string[]
  /** Saturdays and Sundays that are worked. */
  work: string[]
  source: string
}

/** A name by which people know a county or township: a market, a station, a sight, a former name. */
export type Landmark = {
  /** The name. */
  id: string
  /** Six digits for a county, nine for a township. */
  code: string
  /** Title and date, or null for general knowledge that nobody of the city has confirmed. */
  source: string | null
}

/** Whose enterprise a suspect may be: an officer's or a member's of the association behind a workstation (G 11). */
export type Interest = {
  id: string
  /** Name of the enterprise. */
  name: string
  workstation: string
  role: 'officer' | 'member'
  source: string | null
}

/** Words by what they mean; `…` inside a word allows up to twelve characters between its parts. */
export type WordTable = Record<string, string[]>

export type CityPack = {
  packVersion: string
  /** Letters before a matter's number. */
  numberPrefix: string
  city: { code: string; name: string; short: string; province: string; provinceShort: string }
  /** Time of day at which a limit's last day ends, `HH:mm`. */
  closingTime: string
  counties: County[]
  areas: Area[]
  boundaries: Boundary[]
  /** Metres within which a map point does not tell which side of a border it is on (G 10). */
  edgeMetres: number
  organisations: Organisation[]
  interests: Interest[]
  authorisations: Authorisation[]
  /** Only years that the national calendar does not know, or knows wrongly. */
  holidays: HolidayYear[]
  trades: Trade[]
  /** Names of products that hold a place's name: 固始鸡. */
  products: string[]
  /** Common nouns of products: a place name right before them names the product's origin. */
  productNouns: string[]
  /** Ordinary words and names that hold a place name by chance: 观光山庄. */
  notPlaces: string[]
  /** Characters taken for each other by sound or look, a group a string; absent: names must be exact. */
  soundAlikes?: string[]
  /** Short forms that are words of their own, and stand for the place only with its suffix. */
  wordsNotTownships: string[]
  landmarks: Landmark[]
  /** Every text of law that a basis cites. */
  texts: LawText[]
  subjects: SubjectRule[]
  rules: RuleText[]
  limits: Limit[]
  otherChannels: OtherChannel[]
  words: WordTable
  rightSubjects: Record<Right, Subject>
  rightLabels: Record<RightName, string>
  /** The right that a subject speaks of. */
  subjectRights: Record<Subject, RightName | null>
  conducts: Conduct[]
  platforms: PlatformSeat[]
  outside: {
    /** `[code, name, short form or '']` of provinces, prefectures and counties. */
    places: [string, string, string][]
    /** Short forms that are words and need their province or prefecture before them. */
    wordsNotPlaces: string[]
    /** Names of foreign countries and markets. */
    foreign: string[]
  }
}
