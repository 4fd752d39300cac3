// Which facts forbid the parties to settle an accident among themselves, what is left, and what must they do now?
import { type Procedure } from './procedures.js'

export interface GroundRow {
  zh: string
  en: string
  forbids: readonly Procedure[]
  remains: 'SIMPLE' | 'POLICE_ON_SCENE'
  doNow: { zh: string, en: string }
  article: string
  source: 'law'
  verified: boolean
}

const KEEP_SCENE = { forbids: ['SELF', 'ONLINE', 'SIMPLE'], remains: 'POLICE_ON_SCENE' } as const
const MOVE_FIRST = { forbids: ['SELF', 'ONLINE'], remains: 'SIMPLE' } as const
const BY_13 = { article: '处理程序规定 §13', source: 'law', verified: true } as const

/**
 * 处理程序规定 is 道路交通事故处理程序规定 (公安部令第146号). Minor injury that all agree about could lawfully take the simplified
 * procedure (§23); injury leaves the fast lane all the same, because nobody here can judge how minor it is.
 */
export const TRIAGE_GROUNDS = {
  R1_LICENCE: {
    zh: '无有效驾驶证或者准驾车型不符', en: 'A driver without a valid licence for that class of vehicle', ...KEEP_SCENE,
    doNow: { zh: '保护现场，拨打122，该驾驶人不得再驾车', en: 'Keep the scene and call 122; that driver must not drive on' }, ...BY_13,
  },
  R2_ALCOHOL_DRUG: {
    zh: '涉嫌饮酒或者服用管制精神药品、麻醉药品', en: 'A driver suspected of alcohol or controlled drugs', ...KEEP_SCENE,
    doNow: { zh: '保护现场，拨打122，等候检测，不要再饮酒或者驾车', en: 'Keep the scene, call 122 and wait for the test; drink nothing and do not drive' },
    ...BY_13,
  },
  R3_OVERLOAD_SPEED: {
    zh: '校车、客运车辆涉嫌严重超员或者严重超速', en: 'A school bus or passenger vehicle suspected of serious overload or speeding', ...KEEP_SCENE,
    doNow: { zh: '保护现场，疏散乘客到安全处，拨打122', en: 'Keep the scene, bring passengers to safety and call 122' }, ...BY_13,
  },
  R4_PLATE: {
    zh: '无号牌或者使用伪造、变造的号牌', en: 'A vehicle without a plate, or with a forged or altered one', ...KEEP_SCENE,
    doNow: { zh: '保护现场，拍下该车，拨打122', en: 'Keep the scene, photograph the vehicle and call 122' }, ...BY_13,
  },
  R5_IMMOBILE: {
    zh: '当事人不能自行移动车辆', en: 'A vehicle that can\'t be moved by the parties', ...KEEP_SCENE,
    doNow: {
      zh: '开危险报警闪光灯，在来车方向设置警告标志，人员撤到路外，拨打122',
      en: 'Hazard lights on, warning triangle towards the traffic, everybody off the road, call 122',
    },
    ...BY_13,
  },
  R6_LEFT: {
    zh: '一方当事人离开现场', en: 'A party left the scene', ...KEEP_SCENE,
    doNow: { zh: '保护现场，记下离开车辆的号牌、颜色和去向，拨打122', en: 'Keep the scene, note plate, colour and direction of who left, call 122' },
    ...BY_13,
  },
  R7_INTENT: {
    zh: '有证据证明事故由一方故意造成', en: 'Evidence that a party caused it on purpose', ...KEEP_SCENE,
    doNow: { zh: '保护现场和影像，不要私下付钱，拨打110或者122', en: 'Keep scene and recordings, pay nothing privately, call 110 or 122' }, ...BY_13,
  },
  R8_NO_INSPECTION_OR_MTI_MARK: {
    zh: '无检验合格标志或者无保险标志', en: 'A vehicle without a valid inspection or compulsory insurance', ...MOVE_FIRST,
    doNow: { zh: '拍照后移到不妨碍交通的地点，拨打122等候民警', en: 'Take photos, move out of the traffic, call 122 and wait for an officer' },
    article: '处理程序规定 §14', source: 'law', verified: false,
  },
  R9_FACILITY: {
    zh: '碰撞建筑物、公共设施或者其他设施', en: 'A building, public or other facility was hit', ...MOVE_FIRST,
    doNow: {
      zh: '拍照后移到不妨碍交通的地点，拨打122等候处理，不得驶离',
      en: 'Take photos, move out of the traffic, call 122 and wait; driving away is forbidden',
    },
    article: '处理程序规定 §14, 实施条例 §88', source: 'law', verified: false,
  },
  R10_HAZMAT: {
    zh: '载运危险物品车辆', en: 'A vehicle carrying dangerous goods', ...KEEP_SCENE,
    doNow: { zh: '人员撤到上风向安全处，禁止烟火，立即拨打122和119并说明货物', en: 'Go upwind to safety, no flames, call 122 and 119 at once and name the goods' },
    article: '处理程序规定 §15', source: 'law', verified: false,
  },
  INJURY: {
    zh: '有人受伤', en: 'Somebody is hurt', ...KEEP_SCENE,
    doNow: {
      zh: '立即抢救，拨打120和122；因抢救移动车辆的应当标明位置',
      en: 'Help first, call 120 and 122; mark the positions if a vehicle must be moved for it',
    },
    article: '道交法 §70, 处理程序规定 §13', source: 'law', verified: true,
  },
  DEATH: {
    zh: '有人死亡', en: 'Somebody died', ...KEEP_SCENE,
    doNow: { zh: '保护现场，不得移动车辆，拨打120和122', en: 'Keep the scene, move nothing, call 120 and 122' },
    article: '道交法 §70, 处理程序规定 §13', source: 'law', verified: true,
  },
} as const satisfies Record<string, GroundRow>

export type TriageGround = keyof typeof TRIAGE_GROUNDS
