// Which conduct causes accidents (定责情形), who is at fault by it, and under which article?
import { type Degree } from '../settlement/facts.js'

interface FaultRow {
  zh: string
  en: string
  atFault: { zh: string, en: string }
  /** When it is the only fault. Null: by the case. */
  defaultDegree: Degree | null
  /** The rules may propose the degree by themselves; else they propose and ask for an officer. */
  automatic: boolean
  /** Signals, signs or skid marks must be on a photo. */
  needsSigns: boolean
  nonMotorAtFault: boolean
  article: string
  /** Law: the duty that was broken. Design: the default degree is ours, and only an officer confirms it. */
  source: 'law' | 'design'
  verified: boolean
}

/** 处理程序规定 is 道路交通事故处理程序规定 (公安部令第146号); 实施条例 is 道路交通安全法实施条例. */
export const FAULTS = {
  F01: {
    zh: '追尾', en: 'Rear-end collision', atFault: { zh: '后车', en: 'following car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §43¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F02: {
    zh: '变更车道影响该车道车辆', en: 'Lane change hinders cars in that lane', atFault: { zh: '变更车道车辆', en: 'changing car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §44¶2',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F03: {
    zh: '违法超车', en: 'Overtaking where or when it is forbidden', atFault: { zh: '超车车辆', en: 'overtaking car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §43(1)–(4)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F04: {
    zh: '超车后未保持安全距离驶回', en: 'Return after overtaking without a safe distance', atFault: { zh: '超车车辆', en: 'overtaking car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §47',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F05: {
    zh: '穿插等候或者缓慢行驶车辆', en: 'Cutting into queued or slow cars', atFault: { zh: '穿插车辆', en: 'cutting car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §45¶1, 实施条例 §53¶2',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F06: {
    zh: '借道或者占用对面车道超越排队车辆', en: 'Use of the oncoming lane past a queue', atFault: { zh: '借道车辆', en: 'borrowing car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §45¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F07: {
    zh: '车道减少未依次交替通行', en: 'Lane drop: no alternate merge', atFault: { zh: '未依次交替车辆', en: 'car that broke the order' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §45¶2, 实施条例 §53¶3',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F08: {
    zh: '闯红灯', en: 'Running a red light', atFault: { zh: '闯红灯车辆', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §44, 实施条例 §38¶1(3)',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F09: {
    zh: '绿灯转弯妨碍被放行的直行车辆、行人', en: 'Turn on green hinders a released straight car or pedestrian', atFault: { zh: '转弯车辆', en: 'turning car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §38¶1(1)',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F10: {
    zh: '红灯右转妨碍被放行的车辆、行人', en: 'Right turn on red hinders a released car or pedestrian', atFault: { zh: '右转车辆', en: 'right-turning car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §38¶3',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F11: {
    zh: '无箭头信号灯路口转弯未让直行', en: 'Signal without arrows: turn not yielding to straight', atFault: { zh: '转弯车辆', en: 'turning car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §51(7)',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F12: {
    zh: '相对方向右转未让左转', en: 'Opposite directions: right turn not yielding to left turn', atFault: { zh: '右转车辆', en: 'right-turning car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §51(7) §52(4)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F13: {
    zh: '无信号灯，未让有让行标志标线的优先方', en: 'No signal, priority by sign or marking: not yielding',
    atFault: { zh: '无优先权车辆', en: 'car without priority' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §52(1)',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F14: {
    zh: '无信号灯、无标志，未让右方来车', en: 'No signal, no sign: not yielding to the car from the right',
    atFault: { zh: '未让右方来车的车辆', en: 'car that has the other on its right' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §52(2)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F15: {
    zh: '无信号灯路口转弯未让直行', en: 'No signal: turn not yielding to straight', atFault: { zh: '转弯车辆', en: 'turning car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §52(3)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F16: {
    zh: '进环岛未让环岛内车辆', en: 'Entering a roundabout without yielding', atFault: { zh: '进环岛车辆', en: 'entering car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §51(2)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F17: {
    zh: '未按导向车道行驶', en: 'Turn from the wrong guide lane', atFault: { zh: '未按导向车道车辆', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §51(1)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F18: {
    zh: '违法掉头', en: 'U-turn that hinders traffic or is forbidden', atFault: { zh: '掉头车辆', en: 'car making the U-turn' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §49',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F19: {
    zh: '倒车', en: 'Reversing', atFault: { zh: '倒车车辆', en: 'reversing car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §50',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F20: {
    zh: '溜车', en: 'Rolling back or forward', atFault: { zh: '溜车车辆', en: 'rolling car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §22',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F21: {
    zh: '开关车门妨碍他人', en: 'Opened door hinders others', atFault: { zh: '开关车门一方', en: 'side of the opened door' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §63(4) §77(3)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F22: {
    zh: '逆行', en: 'Driving the wrong way', atFault: { zh: '逆行车辆', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §35',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F23: {
    zh: '无中心线道路会车未靠右', en: 'Meeting without a centre line: not keeping right', atFault: { zh: '未靠右车辆', en: 'car that did not keep right' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §48(1)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F24: {
    zh: '有障碍路段，有障碍一方未让行', en: 'Obstacle: the side with it did not yield', atFault: { zh: '有障碍一方', en: 'obstacle side' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §48(2)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F25: {
    zh: '狭窄坡路下坡未让上坡', en: 'Narrow slope: downhill did not yield', atFault: { zh: '下坡车辆', en: 'downhill car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §48(3)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F26: {
    zh: '狭窄山路靠山体一方未让行', en: 'Narrow mountain road: inner side did not yield', atFault: { zh: '靠山体一方', en: 'inner car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §48(4)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F27: {
    zh: '违法使用专用车道', en: 'Driving in a reserved lane', atFault: { zh: '占用专用车道车辆', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §37',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F28: {
    zh: '驶离停车地点妨碍通行', en: 'Pulling out from the roadside hinders traffic', atFault: { zh: '驶离车辆', en: 'pulling-out car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §44¶2 §57(1)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F29: {
    zh: '人行横道未让行', en: 'Not giving way at a zebra crossing', atFault: { zh: '机动车', en: 'car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §47',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F30: {
    zh: '机动车在非机动车道内碰撞非机动车', en: 'Car in the non-motor lane hits a non-motor vehicle', atFault: { zh: '机动车', en: 'car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §36',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F31: {
    zh: '载物遗洒、飘散', en: 'Load falls or scatters', atFault: { zh: '载物车辆', en: 'carrying car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §48¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F32: {
    zh: '违反禁令标志、标线', en: 'Against a prohibition sign or marking', atFault: { zh: '违反禁令车辆', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '道交法 §38 §44',
    needsSigns: true, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F33: {
    zh: '路口阻塞时驶入', en: 'Entering a blocked junction', atFault: { zh: '驶入车辆', en: 'entering car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §53¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F34: {
    zh: '高速公路倒车、逆行、穿越中央分隔带', en: 'Expressway: reverse, wrong way, across the median', atFault: { zh: '该车', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §82(1)',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F35: {
    zh: '匝道驶入妨碍主线', en: 'Ramp entry hinders the main line', atFault: { zh: '驶入车辆', en: 'entering car' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §79¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F36: {
    zh: '碰撞固定物或者单车事故', en: 'Fixed object hit, or a car alone', atFault: { zh: '该车', en: 'that car' },
    defaultDegree: 'FULL', automatic: true, article: '处理程序规定 §60',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: false,
  },
  F37: {
    zh: '逃逸', en: 'Hit and run', atFault: { zh: '逃逸方', en: 'fleeing party' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §92¶1',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F38: {
    zh: '破坏、伪造现场，毁灭证据', en: 'Scene or evidence destroyed or forged', atFault: { zh: '破坏、伪造方', en: 'that party' },
    defaultDegree: 'FULL', automatic: true, article: '实施条例 §92¶2, 处理程序规定 §61',
    needsSigns: false, nonMotorAtFault: false, source: 'law', verified: true,
  },
  F39: {
    zh: '非机动车骑行横过机动车道', en: 'Rider crosses the carriageway instead of pushing', atFault: { zh: '骑车人', en: 'rider' },
    defaultDegree: null, automatic: false, article: '实施条例 §70¶1',
    needsSigns: false, nonMotorAtFault: true, source: 'law', verified: true,
  },
  F40: {
    zh: '非机动车突然猛拐', en: 'Non-motor vehicle swerves suddenly', atFault: { zh: '骑车人', en: 'rider' },
    defaultDegree: null, automatic: false, article: '实施条例 §72(4)',
    needsSigns: false, nonMotorAtFault: true, source: 'law', verified: true,
  },
  F41: {
    zh: '行人违反信号或者突然横穿', en: 'Pedestrian against the signal, or crossing suddenly', atFault: { zh: '行人', en: 'pedestrian' },
    defaultDegree: null, automatic: false, article: '道交法 §62, 实施条例 §75',
    needsSigns: false, nonMotorAtFault: true, source: 'law', verified: true,
  },
  F50: {
    zh: '违法停车', en: 'Illegal parking', atFault: { zh: '停放车辆', en: 'parked car' },
    defaultDegree: 'SECONDARY', automatic: false, article: '道交法 §56, 实施条例 §63',
    needsSigns: false, nonMotorAtFault: false, source: 'design', verified: false,
  },
  F51: {
    zh: '故障车未设警告标志', en: 'Broken-down car without a warning triangle', atFault: { zh: '故障车辆', en: 'broken-down car' },
    defaultDegree: 'SECONDARY', automatic: false, article: '道交法 §52, 实施条例 §60',
    needsSigns: false, nonMotorAtFault: false, source: 'design', verified: false,
  },
  F52: {
    zh: '双方同样违法（同时变道、倒车、闯红灯）', en: 'The same fault on both sides (lane change, reversing, red light)', atFault: { zh: '双方', en: 'both' },
    defaultDegree: 'EQUAL', automatic: false, article: '处理程序规定 §60',
    needsSigns: false, nonMotorAtFault: false, source: 'design', verified: false,
  },
  F53: {
    zh: '超速（附加过错）', en: 'Speeding as an extra fault', atFault: { zh: '超速车辆', en: 'speeding car' },
    defaultDegree: 'SECONDARY', automatic: false, article: '道交法 §42',
    needsSigns: false, nonMotorAtFault: false, source: 'design', verified: false,
  },
} as const satisfies Record<string, FaultRow>

export type FaultCode = keyof typeof FAULTS
