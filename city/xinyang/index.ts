/** The city pack of Xinyang: plain JSON, so that `--pack` can replace it by a file of the same shape. */
import type { CityPack } from '../../domain/routing/pack'
import { commonNames, commonWords } from '../national/common-words'
import { conducts } from '../national/conducts'
import { foreign } from '../national/foreign'
import { limits } from '../national/limits'
import { otherChannels } from '../national/other-channels'
import places from '../national/places.json'
import { platforms } from '../national/platforms'
import { rightLabels, rightSubjects, subjectRights } from '../national/right-subjects'
import { rules } from '../national/rules'
import { subjects } from '../national/subjects'
import { words } from '../national/words'
import { areas } from './areas'
import boundaries from './data/boundaries.json'
import townships from './data/townships.json'
import { organisations } from './organisations'
import { notPlaces, otherNames, wordsNotTownships } from './place-words'
import { productNouns, products, trades } from './trades'

/** Common miswritings by voice input and by people from elsewhere; null: the full name is the only safe one. */
const SHORT: Record<string, string | null> = {
  '411502': '浉河',
  '411503': '平桥',
  '411521': '罗山',
  '411522': '光山',
  '411523': null,
  '411524': '商城',
  '411525': '固始',
  '411526': '潢川',
  '411527': '淮滨',
  '411528': null,
  '411571': null,
}
const ALIASES: Record<string, string[]> = {
  '411502': ['师河区', '狮河区', '浉河城区', '溮河区', '老信阳市区'],
  '411525': ['固始城关', '故始县', '固使县'],
  '411526': ['黄川县', '横川县', '璜川县', '煌川县'],
  '411527': ['怀滨县', '淮宾县'],
  '411571': ['信阳高新'],
}

/** 光山线: voice input and typing mix up 县 and 线. */
const aliasesOf = (code: string): string[] => {
  const short = SHORT[code]
  return [...(ALIASES[code] ?? []), ...(short && Number(code) > 411510 ? [`${short}线`, `${short}现`] : [])]
}

export const pack: CityPack = {
  packVersion: '2026-11-23.4',
  numberPrefix: 'XY',
  city: { code: '411500', name: '信阳市', short: '信阳', province: '河南省', provinceShort: '河南' },
  closingTime: '17:30',
  counties: townships.map(county => ({
    ...county,
    short: SHORT[county.code] ?? null,
    aliases: aliasesOf(county.code),
    liesIn: county.code === '411571' ? '411503' : null,
  })),
  areas,
  boundaries,
  edgeMetres: 300,
  organisations,
  interests: [],
  trades,
  products,
  productNouns,
  notPlaces: [...notPlaces, ...commonNames],
  wordsNotTownships,
  otherNames,
  subjects,
  rules,
  limits,
  otherChannels,
  words,
  rightSubjects,
  rightLabels,
  subjectRights,
  conducts,
  platforms,
  outside: { places: places as [string, string, string][], wordsNotPlaces: commonWords, foreign },
}
