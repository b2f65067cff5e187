/** The city pack of Xinyang: plain JSON, so that `--pack` can replace it by a file of the same shape. */
import type { CityPack } from '../../domain/routing/pack'
import { cityPack } from '../national/assemble'
import { areas } from './areas'
import boundaries from './data/boundaries.json'
import townships from './data/townships.json'
import { landmarks } from './landmarks'
import { organisations } from './organisations'
import { ownBases, ownTexts } from './own-law'
import { notPlaces, wordsNotTownships } from './place-words'
import { productNouns, products, trades } from './trades'

/** Short forms; null: the full name is the only safe one. */
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
/** Other names, and miswritten short forms (of full names the sound-alikes tell). */
const ALIASES: Record<string, string[]> = {
  '411502': ['师河', '狮河', '溮河', '浉河城区', '老信阳市区'],
  '411503': ['平乔'],
  '411525': ['固始城关', '故始', '固使', '固史'],
  '411526': ['黄川', '横川', '璜川', '煌川'],
  '411527': ['怀滨', '淮宾', '淮彬'],
  '411571': ['信阳高新'],
}

/** 光山线: voice input and typing mix up 县 and 线. */
const aliasesOf = (code: string): string[] => {
  const short = SHORT[code]
  return [...(ALIASES[code] ?? []), ...(short && Number(code) > 411510 ? [`${short}线`, `${short}现`] : [])]
}

export const pack: CityPack = cityPack({
  packVersion: '2026-11-24.1',
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
  organisations,
  trades,
  products,
  productNouns,
  notPlaces,
  wordsNotTownships,
  landmarks,
  ownTexts,
  ownBases,
})
