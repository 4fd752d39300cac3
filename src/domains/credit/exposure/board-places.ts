// Where may a notice hang, and where never? The newspaper tells of boards at gates; what is forbidden is this platform's choice (design).

export interface PlaceRow {
  readonly zh: string
  readonly en: string
  readonly isAllowed: boolean
  readonly article: string | null
  readonly source: 'law' | 'design'
  readonly verified: boolean
}

export const BOARD_PLACES = {
  COURT_BOARD: { zh: '法院公告栏', en: 'Board of the court', isAllowed: true, article: 'R17 §7', source: 'law', verified: false },
  COMPOUND_GATE: { zh: '小区大门公告栏', en: 'Board at the gate of a compound', isAllowed: true, article: null, source: 'design', verified: false },
  COMPOUND_LOBBY: { zh: '楼栋大堂公告栏', en: 'Board in the lobby of a building', isAllowed: true, article: null, source: 'design', verified: false },
  VILLAGE_BOARD: { zh: '村务公告栏', en: 'Board of a village', isAllowed: true, article: null, source: 'design', verified: false },
  SCHOOL: { zh: '学校', en: 'School', isAllowed: false, article: null, source: 'design', verified: false },
  HOSPITAL: { zh: '医院', en: 'Hospital', isAllowed: false, article: null, source: 'design', verified: false },
  WORKPLACE: { zh: '工作单位', en: 'Workplace', isAllowed: false, article: null, source: 'design', verified: false },
  FLAT_DOOR: { zh: '住户门口', en: 'Door of the flat', isAllowed: false, article: null, source: 'design', verified: false },
  RESIDENT_CHAT: { zh: '业主群、住户聊天群', en: 'Chat group of residents', isAllowed: false, article: null, source: 'design', verified: false },
} as const satisfies Readonly<Record<string, PlaceRow>>
export type BoardPlace = keyof typeof BOARD_PLACES
export const BOARD_PLACE_CODES = Object.keys(BOARD_PLACES) as [BoardPlace, ...BoardPlace[]]
